import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ImportPage, ImportsPage } from '#/features/imports/public';

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
  const { step = 'columns', show = [] } = useSearch({ from: '/shell/imports/$importId' });
  const navigate = useNavigate();
  const go = (search: { step?: typeof step; show?: typeof show }): void =>
    void navigate({ to: '/imports/$importId', params: { importId }, search });
  return (
    <ImportPage
      importId={importId}
      step={step}
      show={show}
      onStep={(next) => go({ step: next })}
      onShow={(next) => go({ step, ...(next.length ? { show: [...next] } : {}) })}
      onDiscarded={() => void navigate({ to: '/imports' })}
    />
  );
}
