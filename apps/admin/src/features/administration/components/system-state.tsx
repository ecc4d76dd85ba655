import { useQuery } from '@tanstack/react-query';
import { DefinitionList, Section, StatusBadge } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { type Health, healthQuery } from '../api/administration';
import { systemMessages } from '../messages';

const NAMES = ['database', 'migrations', 'clock', 'jobs', 'job-store', 'planner'] as const;

const TONES = {
  UP: 'good',
  READY: 'good',
  DEGRADED: 'attention',
  NOT_READY: 'urgent',
} as const satisfies Record<Health['status'], string>;

function Checks({ checks }: { readonly checks: NonNullable<Health['checks']> }) {
  const t = useMessages(systemMessages);
  const known = NAMES.flatMap((name) => {
    const check = checks.find((one) => one.name === name);
    return check ? [{ term: t(name), value: t(check.ok ? 'ok' : 'wrong') }] : [];
  });
  const alone = checks.some(({ detail }) => detail === 'NO_PLANNER');
  return (
    <DefinitionList
      items={[...known, { term: t('worker'), value: t(alone ? 'noWorker' : 'ok') }]}
    />
  );
}

/** What the service says of itself to administrators. */
export function SystemState() {
  const t = useMessages(systemMessages);
  const query = useQuery(healthQuery);
  const { data } = query;
  return (
    <Section
      title={t('title')}
      aside={data ? <StatusBadge tone={TONES[data.status]}>{t(data.status)}</StatusBadge> : null}
    >
      <QueryView query={query}>{({ checks = [] }) => <Checks checks={checks} />}</QueryView>
    </Section>
  );
}
