import { Button, Group, Stack, Text } from '@mantine/core';
import { DueBadge, StatusBadge } from '#/components/display';
import { PathLink } from '#/components/layout';
import { formatDate, formatInstant, today } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Notice, NoticeChange, NoticeView } from '../api/notices';
import { noticesMessages } from '../messages';
import { useNoticeText } from '../use-notice-text';
import { useStepText } from '../use-step-text';
import styles from './inbox.module.css';

function Why({ notice }: { readonly notice: Notice }) {
  const t = useMessages(noticesMessages);
  const language = useLanguage();
  const stepText = useStepText();
  const { step, createdAt } = notice;
  const rule = step ? t('why', { rule: stepText(step) }) : t('whyEvent');
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

function Steps({ notice, show, busy, onChange }: LineProps) {
  const t = useMessages(noticesMessages);
  const what = `${useNoticeText()(notice)} ${notice.caseNumber ?? ''}`.trim();
  const ids = [notice.id];
  const small = { size: 'compact-sm', disabled: busy } as const;
  if (show !== 'OPEN')
    return notice.settled ? null : (
      <Button
        {...small}
        variant="default"
        aria-label={t('reopenOf', { what })}
        onClick={() => onChange({ action: 'reopen', ids })}
      >
        {t('reopen')}
      </Button>
    );
  return (
    <Group gap="xs">
      <Button
        {...small}
        aria-label={t('markDoneOf', { what })}
        onClick={() => onChange({ action: 'done', ids })}
      >
        {t('markDone')}
      </Button>
      <Button
        {...small}
        variant="default"
        aria-label={t('snoozeOf', { what })}
        onClick={() => onChange({ action: 'snooze', ids, until: inDays(1) })}
      >
        {t('snooze')}
      </Button>
      <Button
        {...small}
        variant="subtle"
        aria-label={t('snoozeWeekOf', { what })}
        onClick={() => onChange({ action: 'snooze', ids, until: inDays(7) })}
      >
        {t('snoozeWeek')}
      </Button>
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
  return (
    <li className={styles['line']}>
      <Stack gap={2} className={styles['words'] ?? ''}>
        <Marks notice={notice} />
        <Group gap="xs">
          <FileOf {...notice} />
          <Day notice={notice} show={show} />
        </Group>
        <Why notice={notice} />
      </Stack>
      <Steps {...props} />
    </li>
  );
}
