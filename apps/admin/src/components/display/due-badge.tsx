import { Text } from '@mantine/core';
import { daysBetween, formatDate, formatInstant, today } from '#/lib/dates';
import { type Translate, useLanguage, useMessages } from '#/lib/i18n';
import styles from './due-badge.module.css';
import { displayMessages } from './messages';
import { useSpan } from './use-span';
import { StatusBadge, type Tone } from './status-badge';

const SOON_DAYS = 7;

type Words = Translate<typeof displayMessages.table>;

function wordsFor(days: number, t: Words): string {
  if (days === 0) return t('dueToday');
  return days === 1 ? t('dueTomorrow') : t('daysLeft', { count: days });
}

function toneFor(days: number): Tone {
  if (days < 0) return 'urgent';
  return days <= SOON_DAYS ? 'attention' : 'neutral';
}

interface DueBadgeProps {
  /** The day it is due, `YYYY-MM-DD`. */
  readonly on: string | null | undefined;
  /** Days only, for a narrow place. */
  readonly short?: boolean;
}

/** A due date with the days that are left: "3 gün qalıb". */
export function DueBadge({ on, short = false }: DueBadgeProps) {
  const span = useSpan();
  const t = useMessages(displayMessages);
  const language = useLanguage();
  if (!on) return <>{t('none')}</>;
  const days = daysBetween(today(), on);
  const words = days < 0 ? t('late', { span: span(on) }) : wordsFor(days, t);
  return (
    <span className={styles['due']}>
      {short ? null : (
        <Text component="time" dateTime={on} fz="sm">
          {formatDate(on, language)}
        </Text>
      )}
      <StatusBadge tone={toneFor(days)}>{words}</StatusBadge>
    </span>
  );
}

interface RelativeDateProps {
  /** An instant in the past or to come. */
  readonly at: string | null | undefined;
}

function relativeWords(exact: string, t: Words, span: ReturnType<typeof useSpan>): string {
  const [date = '', time = ''] = exact.split(', ');
  const day = date.split('.').reverse().join('-');
  const days = daysBetween(day, today());
  if (days === 0) return t('todayAt', { time });
  if (days === 1) return t('yesterdayAt', { time });
  return days > 1 ? t('ago', { span: span(day) }) : t('inDays', { count: -days });
}

/** "3 days ago", with the exact Baku time for those who point at it or read it aloud. */
export function RelativeDate({ at }: RelativeDateProps) {
  const span = useSpan();
  const t = useMessages(displayMessages);
  const language = useLanguage();
  if (!at) return <>{t('none')}</>;
  const exact = formatInstant(at, language);
  return (
    <time dateTime={at} title={exact}>
      {relativeWords(exact, t, span)}
    </time>
  );
}
