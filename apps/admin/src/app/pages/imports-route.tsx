import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  ImportPage,
  type ImportPlace,
  ImportsPage,
  recallPlace,
  rememberPlace,
} from '#/features/imports/public';

export function Registers() {
  const navigate = useNavigate();
  return (
    <ImportsPage
      onUploaded={(importId) => void navigate({ to: '/imports/$importId', params: { importId } })}
    />
  );
}

/** The place in the address; without one there, where one stood last, which is then put into the address. */
function usePlace(importId: string, go: (place: ImportPlace, replace: boolean) => void) {
  const search = useSearch({ from: '/shell/imports/$importId' });
  const isTold = search.step !== undefined;
  const place = isTold ? search : (recallPlace(importId) ?? {});
  useEffect(() => {
    if (isTold) rememberPlace(importId, search);
    else if (place.step !== undefined) go(place, true);
  });
  return { step: place.step ?? 'columns', show: place.show ?? [] } as const;
}

export function Register() {
  const { importId } = useParams({ from: '/shell/imports/$importId' });
  const navigate = useNavigate();
  const go = (search: ImportPlace, replace = false): void =>
    void navigate({ to: '/imports/$importId', params: { importId }, search, replace });
  const { step, show } = usePlace(importId, go);
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
