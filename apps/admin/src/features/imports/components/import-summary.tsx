import { Stack, Text } from '@mantine/core';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import type { Import } from '../api/import-queries';
import { summaryMessages } from '../summary-messages';

type Counts = Import['counts'];
type Say = (key: keyof typeof summaryMessages.table, count: number) => string;
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
  if (toCreate > 0) return t('willMake', toCreate);
  if (undecided > 0) return t('willMakeNothingYet', undecided);
  return known > 0 ? t('nothingNew', known) : t('nothingToMake', 0);
}

function hasMade(t: Say, { created, known }: Counts): string {
  if (created > 0) return t('made', created);
  return known > 0 ? t('madeNothingNew', known) : t('madeNothing', 0);
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

/** Each sentence with its figure, grouped as everywhere. */
function useSay(): Say {
  const t = useMessages(summaryMessages) as (key: string, values: object) => string;
  const language = useLanguage();
  return (key, count) => t(key, { count, figure: formatNumber(count, language) });
}

/** What comes of the import in a sentence, and the figures that are more than nothing in one line. */
export function ImportSummary({ found: { counts, state } }: { readonly found: Import }) {
  const t = useSay();
  const isOver = state !== 'READ';
  const sentence = isOver ? hasMade(t, counts) : wouldMake(t, counts);
  const figures = isOver ? figuresAfter(counts) : figuresBefore(counts);
  const said = figures.flatMap(([key, count]) => (count > 0 ? [t(key, count)] : []));
  return (
    <Stack gap={4} role="status">
      <Text fw={550}>{sentence}</Text>
      {!isOver && counts.generalTypes > 0 ? (
        <Text fz="sm">{t('generalTypes', counts.generalTypes)}</Text>
      ) : null}
      {said.length > 0 ? <Text fz="sm">{said.join(' · ')}</Text> : null}
    </Stack>
  );
}
