import { Group, Stack, Text, Title } from '@mantine/core';
import type { VisitCommand } from '@qayidis/domain/monitoring';
import { useId, useState } from 'react';
import { type OfferedAction, TransitionBar } from '#/components/actions';
import { type Definition, DefinitionList, DueBadge, StatusBadge } from '#/components/display';
import { ButtonLink } from '#/components/layout';
import {
  missReasonMessages,
  VISIT_STATE_TONES,
  visitCodeMessages,
  visitCommandMessages,
  visitModeMessages,
  visitStateMessages,
  waiveReasonMessages,
} from '#/lib/codes/visits';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { useReasonTexts } from '#/lib/problems';
import type { Visit } from '../api/visits';
import { visitMessages } from '../messages';
import { pathOf } from '../visit-form';
import { VisitDialog } from './visit-dialog';

interface Props {
  readonly visit: Visit;
}

const GRAVE: readonly VisitCommand[] = ['REFUSE', 'WAIVE', 'MISS'];
/** A missed one too: what was held in its window is entered after it (VISIT-06). */
const MAY_BE_RECORDED: readonly string[] = ['SCHEDULED', 'DUE', 'MISSED'];
const WHY = { M0: 'whyM0', M1: 'whyM1', M18: 'whyM18' } as const;

/** Which rule made the day (design.md 3.2). */
function useWhy({ code, timesRescheduled }: Visit): string {
  const t = useMessages(visitMessages);
  if (timesRescheduled > 0) return t('whyMoved');
  return t(code in WHY ? WHY[code as keyof typeof WHY] : 'whyArrival');
}

function useSpanOf({ windowFrom, windowTo }: Visit): string | null {
  const t = useMessages(visitMessages);
  const language = useLanguage();
  if (!windowFrom || !windowTo) return null;
  return t('span', {
    from: formatDate(windowFrom, language),
    to: formatDate(windowTo, language),
  });
}

function useDays(visit: Visit): Definition[] {
  const t = useMessages(visitMessages);
  const language = useLanguage();
  const span = useSpanOf(visit);
  const why = useWhy(visit);
  const { state, dueOn } = visit;
  if (!MAY_BE_RECORDED.includes(state) || !dueOn) return [];
  const day = formatDate(dueOn, language);
  return [
    { term: t('due'), value: state === 'MISSED' ? day : <DueBadge on={dueOn} /> },
    { term: t('window'), value: span },
    { term: t('why'), value: why },
    { term: t('planned'), value: visit.plannedOn ? formatDate(visit.plannedOn, language) : null },
  ];
}

function useOutcome(visit: Visit): Definition[] {
  const t = useMessages(visitMessages);
  const language = useLanguage();
  const mode = useMessages(visitModeMessages);
  const miss = useMessages(missReasonMessages);
  const waive = useMessages(waiveReasonMessages);
  const { heldOn, recordedByName, missReason, waiveReason } = visit;
  const held = heldOn
    ? [formatDate(heldOn, language), recordedByName].filter(Boolean).join(' · ')
    : null;
  const reasons = [
    missReason && miss(missReason),
    waiveReason && waive(waiveReason),
    visit.reason,
  ].filter(Boolean);
  return [
    { term: t('held'), value: held },
    { term: t('how'), value: heldOn && visit.mode ? mode(visit.mode) : null },
    { term: t('why2'), value: reasons.length > 0 ? reasons.join(' · ') : null },
  ];
}

/** The page on which a visit is filled in; from there one learns what is still missing. */
function VisitLink({ visit }: Props) {
  const t = useMessages(visitMessages);
  const what = useMessages(visitCodeMessages)(visit.code);
  const record = visit.actions.find(({ command }) => command === 'RECORD');
  const stops = record?.reasons.some(({ params }) =>
    ['CASE_UNDER_WAY', 'CONSENT_P5'].includes(String(params['rule'])),
  );
  const open = record !== undefined && !stops;
  if (!open && visit.state !== 'DONE') return null;
  return (
    <ButtonLink
      to="/visits/$visitId"
      params={{ visitId: visit.id }}
      variant={open && visit.state === 'DUE' ? 'filled' : 'default'}
      aria-label={t(open ? 'recordWhat' : 'openWhat', { what })}
    >
      {t(open ? 'record' : 'open')}
    </ButtonLink>
  );
}

function Actions({ visit }: Props) {
  const command = useMessages(visitCommandMessages);
  const reasonsOf = useReasonTexts();
  const [chosen, setChosen] = useState<VisitCommand | null>(null);
  const offered = visit.actions
    .filter((action) => pathOf(action.command) !== null)
    .map(
      (action): OfferedAction => ({
        key: action.command,
        label: command(action.command),
        allowed: action.allowed,
        reasons: reasonsOf(action.reasons),
        main: false,
        grave: GRAVE.includes(action.command),
      }),
    );
  return (
    <Group gap="sm" align="flex-start" className="no-print">
      <VisitLink visit={visit} />
      {offered.length > 0 ? (
        <TransitionBar actions={offered} onChoose={(key) => setChosen(key as VisitCommand)} />
      ) : null}
      {chosen ? (
        <VisitDialog visit={visit} command={chosen} onClose={() => setChosen(null)} />
      ) : null}
    </Group>
  );
}

/** One visit: when and why, what became of it, and what can be done with it now. */
export function VisitCard({ visit }: Props) {
  const t = useMessages(visitMessages);
  const code = useMessages(visitCodeMessages);
  const state = useMessages(visitStateMessages);
  const facts = [...useDays(visit), ...useOutcome(visit)].filter(({ value }) => value !== null);
  const id = useId();
  return (
    <li aria-labelledby={id}>
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={3} id={id}>
            {code(visit.code)}
          </Title>
          <StatusBadge tone={VISIT_STATE_TONES[visit.state]}>{state(visit.state)}</StatusBadge>
          {visit.overdue ? <StatusBadge tone="urgent">{t('overdue')}</StatusBadge> : null}
          {visit.paused ? <Text fz="sm">{t('paused')}</Text> : null}
        </Group>
        {facts.length > 0 ? <DefinitionList items={facts} /> : null}
        <Actions visit={visit} />
      </Stack>
    </li>
  );
}
