import { Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { DueBadge } from '#/components/display';
import type { CaseRow } from '../api/case-list';

/** Comes after the list itself, which has to be quick. */
const WhyDue = lazy(async () => ({
  default: (await import('#/features/deadlines/public')).WhyDue,
}));

/** What is due next, and why. */
export function DueCell({ row: { id, nextDueOn, nextDueKind } }: { readonly row: CaseRow }) {
  return (
    <Group gap={2} wrap="nowrap">
      <DueBadge on={nextDueOn} />
      {nextDueKind ? (
        <Suspense fallback={null}>
          <WhyDue caseId={id} kind={nextDueKind} />
        </Suspense>
      ) : null}
    </Group>
  );
}
