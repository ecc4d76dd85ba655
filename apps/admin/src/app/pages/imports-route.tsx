import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ImportPage, type ImportPlace, ImportsPage } from '#/features/imports/public';

export function Registers() {
  const navigate = useNavigate();
  return (
    <ImportsPage
      onUploaded={(importId) => void navigate({ to: '/imports/$importId', params: { importId } })}
    />
  );
}

export function Register() {
  const { importId } = useParams({ from: '/shell/imports/$importId' });
  const told = useSearch({ from: '/shell/imports/$importId' });
  const navigate = useNavigate();
  const go = (search: ImportPlace, replace = false): void =>
    void navigate({ to: '/imports/$importId', params: { importId }, search, replace });
  return (
    <ImportPage
      importId={importId}
      told={told}
      onPlace={go}
      onDiscarded={() => void navigate({ to: '/imports' })}
    />
  );
}
