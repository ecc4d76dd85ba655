import { Group, Text } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { VISIT_CLOCK_KINDS } from '@qayidis/domain/cases';
import { DueBadge, Section, StatusBadge } from '#/components/display';
import { PathLink } from '#/components/layout';
import { WhyDue } from '#/features/deadlines/public';
import { CASE_STATE_TONES, caseStateMessages, clockKindMessages, nameOf } from '#/lib/codes';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { hrefOf, type Queue } from '../api/home';
import { homeMessages, waitReasonMessages } from '../messages';
import styles from './queue-section.module.css';

type Row = Queue['items'][number];
type WaitReason = Schemas['WaitReason'];

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

/** Where one decides on what waits. */
const SECTION_OF_WAIT: Readonly<Record<WaitReason, string>> = {
  PLAN: 'plan',
  PLAN_RETURNED: 'plan',
  CLOSURE: 'closure',
  IMMEDIATE_HELP: 'items',
  ITEM: 'items',
};

const PLACE_OF_QUEUE: Readonly<Partial<Record<Queue['kind'], string>>> = {
  VISITS_DUE: 'visits',
  VISITS_OVERDUE: 'visits',
  DELIVERIES_LATE: 'items',
};

const isVisit = (kind: Row['nextDueKind']): boolean =>
  (VISIT_CLOCK_KINDS as readonly unknown[]).includes(kind);

/** What the line is about: the visit or the decision that put it into this queue, and else the next step. */
function sectionOf({ kind }: Queue, { state, nextDueKind, waitsFor }: Row): string | undefined {
  const place = PLACE_OF_QUEUE[kind];
  if (place) return place;
  const [reason] = waitsFor;
  if (kind === 'WAITING_FOR_ME' && reason) return SECTION_OF_WAIT[reason];
  return isVisit(nextDueKind) ? 'visits' : SECTION[state];
}

const placeOf = (queue: Queue, row: Row): string => {
  const section = sectionOf(queue, row);
  return section ? `/cases/${row.id}?section=${section}` : `/cases/${row.id}`;
};

/** What waits for the reader, and what is due next. */
function Matter({ row }: { readonly row: Row }) {
  const clock = useMessages(clockKindMessages);
  const reason = useMessages(waitReasonMessages);
  return (
    <div>
      {row.waitsFor.map((code) => (
        <Text key={code} fz="sm" fw={600}>
          {reason(code)}
        </Text>
      ))}
      {row.nextDueKind ? <Text fz="sm">{clock(row.nextDueKind)}</Text> : null}
    </div>
  );
}

interface CaseLineProps {
  readonly queue: Queue;
  readonly row: Row;
}

function CaseLine({ queue, row }: CaseLineProps) {
  const state = useMessages(caseStateMessages);
  return (
    <li className={styles['row']}>
      <div>
        <PathLink href={placeOf(queue, row)} fw={600}>
          {nameOf(row.principal)}
        </PathLink>
        <Text fz="xs" c="dimmed">
          {row.number}
          {row.mentor ? ` · ${row.mentor.name}` : null}
        </Text>
      </div>
      <Matter row={row} />
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
          <CaseLine key={row.id} queue={queue} row={row} />
        ))}
      </ul>
    </Section>
  );
}
