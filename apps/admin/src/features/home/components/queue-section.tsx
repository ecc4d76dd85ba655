import { Group, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { DueBadge, Section, StatusBadge } from '#/components/display';
import { PathLink } from '#/components/layout';
import { WhyDue } from '#/features/deadlines/public';
import { CASE_STATE_TONES, caseStateMessages, clockKindMessages, nameOf } from '#/lib/codes';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { hrefOf, type Queue } from '../api/home';
import { homeMessages } from '../messages';
import styles from './queue-section.module.css';

type Row = Schemas['CaseRowResponse'];

/** Where the next step of a state is prepared. */
const SECTION: Readonly<Partial<Record<Row['state'], string>>> = {
  SCREENING: 'screening',
  REGISTERED: 'assessment',
  ASSESSMENT: 'assessment',
  PLANNING: 'plan',
  PLAN_REVIEW: 'plan',
  ASSISTANCE: 'items',
  FOLLOW_UP: 'closure',
  CLOSURE_REVIEW: 'closure',
};

const placeOf = ({ id, state }: Row): string => {
  const section = SECTION[state];
  return section ? `/cases/${id}?section=${section}` : `/cases/${id}`;
};

function CaseLine({ row }: { readonly row: Row }) {
  const state = useMessages(caseStateMessages);
  const clock = useMessages(clockKindMessages);
  return (
    <li className={styles['row']}>
      <div>
        <PathLink href={placeOf(row)} fw={600}>
          {nameOf(row.principal)}
        </PathLink>
        <Text fz="xs" c="dimmed">
          {row.number}
          {row.mentor ? ` · ${row.mentor.name}` : null}
        </Text>
      </div>
      <Text fz="sm">{row.nextDueKind ? clock(row.nextDueKind) : null}</Text>
      <Group gap="xs" className={styles['marks'] ?? ''}>
        <StatusBadge tone={CASE_STATE_TONES[row.state]}>{state(row.state)}</StatusBadge>
        {row.nextDueOn ? <DueBadge on={row.nextDueOn} /> : null}
        {row.nextDueKind ? <WhyDue caseId={row.id} kind={row.nextDueKind} /> : null}
      </Group>
    </li>
  );
}

/** The first rows of a queue, each with what is due and when; nothing where nothing waits. */
export function QueueSection({ queue }: { readonly queue: Queue }) {
  const t = useMessages(homeMessages);
  const language = useLanguage();
  const { kind, total, items } = queue;
  if (!items.length) return null;
  const more =
    total.count > items.length ? (
      <PathLink href={hrefOf(queue)} fz="sm">
        {t('showAll', { count: formatNumber(total.count, language) })}
      </PathLink>
    ) : null;
  return (
    <Section title={t(kind)} aside={more}>
      <ul className={styles['rows']}>
        {items.map((row) => (
          <CaseLine key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}
