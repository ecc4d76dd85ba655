import { Alert, Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Definition, DefinitionList, Section, StatusBadge } from '#/components/display';
import { notifyProblem, QueryView } from '#/components/feedback';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import { problemFrom } from '#/lib/problems';
import { AUDIT, type AuditChain, type AuditVerdict, chainQuery, verifyChain } from '../api/audit';
import { chainMessages } from '../messages';
import { useFaultText } from './use-fault-text';

/** An entry is linked within seconds; one that waits so long tells that nobody links. */
const LATE_MS = 5 * 60_000;
const MOST_WAITING = 1000;

const isLate = ({ waitingSince }: AuditChain): boolean =>
  waitingSince !== null && Date.now() - Date.parse(waitingSince) > LATE_MS;

function Standing({ chain }: { readonly chain: AuditChain }) {
  const t = useMessages(chainMessages);
  if (chain.whole === false) return <StatusBadge tone="urgent">{t('broken')}</StatusBadge>;
  if (isLate(chain)) return <StatusBadge tone="attention">{t('behind')}</StatusBadge>;
  return chain.whole ? (
    <StatusBadge tone="good">{t('whole')}</StatusBadge>
  ) : (
    <StatusBadge tone="neutral">{t('unknown')}</StatusBadge>
  );
}

function useFacts(): (chain: AuditChain) => Definition[] {
  const t = useMessages(chainMessages);
  const language = useLanguage();
  const instant = (at: string | null): string => formatInstant(at, language);
  const count = (value: number): string => formatNumber(value, language);
  const anchor = ({ anchoredLink, anchoredAt }: AuditChain): string =>
    anchoredAt
      ? t('anchorValue', { link: count(anchoredLink), at: instant(anchoredAt) })
      : t('noAnchor');
  const check = ({ verifiedAt, verifiedByName }: AuditChain): string =>
    verifiedAt
      ? t('verifiedValue', { at: instant(verifiedAt), name: verifiedByName ?? '—' })
      : t('never');
  return (chain) => [
    { term: t('links'), value: count(chain.links) },
    {
      term: t('waiting'),
      value:
        chain.waiting < MOST_WAITING
          ? count(chain.waiting)
          : t('capped', { count: count(chain.waiting) }),
    },
    { term: t('linkedAt'), value: instant(chain.linkedAt) },
    { term: t('anchored'), value: anchor(chain) },
    { term: t('verified'), value: check(chain) },
  ];
}

/** What was found by the check of just now, or by the last one. */
function Faults({ faults }: Pick<AuditVerdict, 'faults'>) {
  const t = useMessages(chainMessages);
  const faultText = useFaultText();
  const language = useLanguage();
  const count = formatNumber(faults.length, language);
  return (
    <Alert color="red" role="alert" title={t('verdictBroken', { faults: count })}>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.finding}-${fault.seq}-${fault.position}`}>{faultText(fault)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function Verdict({ verdict }: { readonly verdict: AuditVerdict }) {
  const t = useMessages(chainMessages);
  const language = useLanguage();
  const count = (value: number): string => formatNumber(value, language);
  const { sealed, anchors, faults } = verdict;
  if (faults.length) return <Faults faults={faults} />;
  return (
    <Alert color="green" role="status">
      {t('verdictWhole', { sealed: count(sealed), anchors: count(anchors) })}
    </Alert>
  );
}

/** How far the trail can be trusted, and a check of the whole of it on the spot. */
export function ChainState() {
  const t = useMessages(chainMessages);
  const client = useQueryClient();
  const query = useQuery(chainQuery);
  const factsOf = useFacts();
  const verify = useMutation({
    mutationFn: verifyChain,
    onError: (error) => notifyProblem(problemFrom(error)),
    onSettled: () => client.invalidateQueries({ queryKey: [AUDIT] }),
  });
  return (
    <Section
      title={t('title')}
      aside={
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('verify')}
        </Button>
      }
    >
      <QueryView query={query}>
        {(chain) => (
          <Stack gap="sm" align="flex-start">
            <Standing chain={chain} />
            <DefinitionList items={factsOf(chain)} />
            {verify.data ? <Verdict verdict={verify.data} /> : null}
            {!verify.data && chain.faults.length ? <Faults faults={chain.faults} /> : null}
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}
