import { useQuery } from '@tanstack/react-query';
import { triggerMessages } from '#/features/notices/public';
import { useMessages } from '#/lib/i18n';
import {
  type FailedJob,
  failedJobsQuery,
  type ParkedOccurrence,
  parkedQuery,
  retryPath,
} from '../api/operations';
import { operationsMessages, queueMessages } from '../messages';
import { StuckSection } from './stuck-section';

interface Props {
  /** How often it is asked anew, in milliseconds. */
  readonly every: number | false;
}

export function ParkedSection({ every }: Props) {
  const t = useMessages(operationsMessages);
  const trigger = useMessages(triggerMessages);
  const query = useQuery({ ...parkedQuery, refetchInterval: every });
  return (
    <StuckSection<ParkedOccurrence>
      title={t('parked')}
      none={t('parkedNone')}
      query={query}
      toStuck={(one) => ({
        key: one.id,
        what: trigger(one.trigger),
        at: one.parkedAt ?? one.dueAt,
        attempts: one.attempts,
        fault: one.fault,
        retryPath: retryPath.occurrence(one),
      })}
      question="retryReminders"
      retryAllPath={retryPath.occurrences}
    />
  );
}

export function FailedSection({ every }: Props) {
  const t = useMessages(operationsMessages);
  const queue = useMessages(queueMessages);
  const query = useQuery({ ...failedJobsQuery, refetchInterval: every });
  return (
    <StuckSection<FailedJob>
      title={t('failed')}
      none={t('failedNone')}
      query={query}
      toStuck={(one) => ({
        key: `${one.queue} ${one.id}`,
        what: `${queue(one.queue)}: ${one.name}`,
        at: one.failedAt,
        attempts: one.attempts,
        fault: one.fault,
        retryPath: retryPath.job(one),
      })}
      question="retryJobs"
      retryAllPath={retryPath.jobs}
    />
  );
}
