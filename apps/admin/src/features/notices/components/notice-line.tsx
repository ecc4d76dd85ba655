import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DueBadge, StatusBadge } from '#/components/display';
import { PathLink } from '#/components/layout';
import { formatDate, formatInstant, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Notice, NoticeChange, NoticeStep, NoticeView } from '../api/notices';
import { noticesMessages } from '../messages';
import { toldText } from '../told-messages';
import { useNoticeText } from '../use-notice-text';
import { useStepText } from '../use-step-text';
import { whyMessages } from '../why-messages';
import styles from './inbox.module.css';

/** By which of the sentences a step is told: at once is no day to be early or late for. */
function whyOf({ late, anchor, offset }: NoticeStep): 'why' | 'whyLate' | 'whyEventLate' {
  if (!late) return 'why';
  return anchor === 'EVENT' && offset === 0 ? 'whyEventLate' : 'whyLate';
}

function Why({ notice }: { readonly notice: Notice }) {
  const t = useMessages(whyMessages);
  const language = useLanguage();
  const stepText = useStepText();
  const { step, createdAt } = notice;
  const rule = step ? t(whyOf(step), { rule: stepText(step) }) : t('whyEvent');
  return (
    <Text fz="sm" c="dimmed">
      {rule} · {formatInstant(createdAt, language)}
      {step?.escalation ? ` · ${t('escalated')}` : null}
      {step?.passedOver.length
        ? ` · ${t('passedOver', { steps: step.passedOver.map(stepText).join('; ') })}`
        : null}
    </Text>
  );
}

interface LineProps {
  readonly notice: Notice;
  readonly show: NoticeView;
  readonly busy: boolean;
  readonly onChange: (change: NoticeChange) => void;
}

const inDays = (days: number): string => {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

type Press = Pick<LineProps, 'notice' | 'busy' | 'onChange'>;

/** The words of a button with what it is about, and how it looks. */
function usePress({ notice, busy }: Press) {
  const what = `${useNoticeText()(notice)} ${notice.caseNumber ?? ''}`.trim();
  return { what, ids: [notice.id], small: { size: 'compact-sm', disabled: busy } as const };
}

function Reopen(props: Press) {
  const t = useMessages(noticesMessages);
  const { what, ids, small } = usePress(props);
  return (
    <Button
      {...small}
      variant="default"
      aria-label={t('reopenOf', { what })}
      onClick={() => props.onChange({ action: 'reopen', ids })}
    >
      {t('reopen')}
    </Button>
  );
}

function MarkDone(props: Press) {
  const t = useMessages(noticesMessages);
  const { what, ids, small } = usePress(props);
  return (
    <Button
      {...small}
      aria-label={t('markDoneOf', { what })}
      onClick={() => props.onChange({ action: 'done', ids })}
    >
      {t('markDone')}
    </Button>
  );
}

function PutOff(props: Press) {
  const t = useMessages(noticesMessages);
  const { what, ids, small } = usePress(props);
  const until = (days: number): void =>
    props.onChange({ action: 'snooze', ids, until: inDays(days) });
  return (
    <>
      <Button
        {...small}
        variant="default"
        aria-label={t('snoozeOf', { what })}
        onClick={() => until(1)}
      >
        {t('snooze')}
      </Button>
      <Button
        {...small}
        variant="subtle"
        aria-label={t('snoozeWeekOf', { what })}
        onClick={() => until(7)}
      >
        {t('snoozeWeek')}
      </Button>
    </>
  );
}

const BUTTONS = {
  DONE: MarkDone,
  SNOOZE: PutOff,
  REOPEN: Reopen,
} as const satisfies Record<Notice['actions'][number], (props: Press) => ReactNode>;

/** What the server says that can be done with it, in its order. */
function Steps(props: Press) {
  return (
    <Group gap="xs">
      {props.notice.actions.map((action) => {
        const Step = BUTTONS[action];
        return <Step key={action} {...props} />;
      })}
    </Group>
  );
}

function Marks({ notice }: { readonly notice: Notice }) {
  const t = useMessages(noticesMessages);
  const what = useNoticeText()(notice);
  return (
    <Group gap="xs">
      <Text fw={notice.read ? 400 : 700}>{what}</Text>
      {notice.read ? null : <StatusBadge tone="active">{t('isNew')}</StatusBadge>}
      {notice.settled ? <StatusBadge tone="neutral">{t('settled')}</StatusBadge> : null}
    </Group>
  );
}

/** A file that is no longer one's own is named, not opened; the machinery has a page of its own. */
function FileOf({ caseId, readmissionId, caseNumber, trigger }: Notice) {
  const t = useMessages(noticesMessages);
  if (trigger === 'PLANNER_SILENT')
    return <PathLink href="/operations">{t('operations')}</PathLink>;
  if (trigger === 'MAIL_RETURNED')
    return <PathLink href="/mail-faults">{t('mailFaults')}</PathLink>;
  if (!caseNumber) return null;
  if (readmissionId)
    return <PathLink href={`/readmissions/${readmissionId}`}>{caseNumber}</PathLink>;
  if (!caseId) return <Text fz="sm">{caseNumber}</Text>;
  return <PathLink href={`/cases/${caseId}`}>{caseNumber}</PathLink>;
}

function Day({ notice, show }: Pick<LineProps, 'notice' | 'show'>) {
  const t = useMessages(noticesMessages);
  const language = useLanguage();
  const { dueOn, snoozedUntil } = notice;
  if (show === 'SNOOZED' && snoozedUntil)
    return <Text fz="sm">{t('snoozedUntil', { date: formatDate(snoozedUntil, language) })}</Text>;
  return dueOn && show === 'OPEN' ? <DueBadge on={dueOn} /> : null;
}

/** What, of which case, until when, why now, and what can be done with it. */
export function NoticeLine(props: LineProps) {
  const { notice, show } = props;
  const told = toldText(notice.told);
  return (
    <li className={styles['line']}>
      <Stack gap={2} className={styles['words'] ?? ''}>
        <Marks notice={notice} />
        <Group gap="xs">
          <FileOf {...notice} />
          <Day notice={notice} show={show} />
        </Group>
        <Why notice={notice} />
        {told ? <Text fz="sm">{told}</Text> : null}
      </Stack>
      <Steps {...props} />
    </li>
  );
}
