import { Stack, Text } from '@mantine/core';
import { type Translate, useMessages } from '#/lib/i18n';
import type { Import } from '../api/import-queries';
import { summaryMessages } from '../summary-messages';

type Counts = Import['counts'];
type Say = Translate<typeof summaryMessages.table>;
type Counted =
  | 'members'
  | 'undecided'
  | 'check'
  | 'refused'
  | 'known'
  | 'repeated'
  | 'linked'
  | 'leftOut';
type Figures = readonly (readonly [Counted, number])[];

function wouldMake(t: Say, { toCreate, undecided, known }: Counts): string {
  if (toCreate > 0) return t('willMake', { count: toCreate });
  if (undecided > 0) return t('willMakeNothingYet', { count: undecided });
  return known > 0 ? t('nothingNew', { count: known }) : t('nothingToMake');
}

function hasMade(t: Say, { created, known }: Counts): string {
  if (created > 0) return t('made', { count: created });
  return known > 0 ? t('madeNothingNew', { count: known }) : t('madeNothing');
}

/** What the sentence says already is not said again. */
const figuresBefore = (counts: Counts): Figures => [
  ['members', counts.membersToCreate],
  ['undecided', counts.undecided],
  ['check', counts.check],
  ['refused', counts.refused],
  ['known', counts.toCreate + counts.undecided > 0 ? counts.known : 0],
  ['repeated', counts.repeated],
];

/** A row left out is told by its reason, where there is one. */
const figuresAfter = (counts: Counts): Figures => [
  ['members', counts.membersCreated],
  ['linked', counts.linked],
  ['refused', counts.refused],
  ['known', counts.created > 0 ? counts.known : 0],
  ['leftOut', counts.skipped - counts.refused - counts.known],
];

/** What comes of the import in a sentence, and the figures that are more than nothing in one line. */
export function ImportSummary({ found: { counts, state } }: { readonly found: Import }) {
  const t = useMessages(summaryMessages);
  const isOver = state !== 'READ';
  const sentence = isOver ? hasMade(t, counts) : wouldMake(t, counts);
  const figures = isOver ? figuresAfter(counts) : figuresBefore(counts);
  const said = figures.flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : []));
  return (
    <Stack gap={4} role="status">
      <Text fw={550}>{sentence}</Text>
      {!isOver && counts.generalTypes > 0 ? (
        <Text fz="sm">{t('generalTypes', { count: counts.generalTypes })}</Text>
      ) : null}
      {said.length > 0 ? <Text fz="sm">{said.join(' · ')}</Text> : null}
    </Stack>
  );
}
