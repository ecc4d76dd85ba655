import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type Definition, DefinitionList } from '#/components/display';
import { closureReasonMessages } from '#/lib/codes/case-reasons';
import { formatInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type CaseDetail, type TimelineEvent, timelineQuery } from '../api/case-page';
import { casePageMessages, closureRequestMessages } from '../messages';

const asksForClosure = ({ data: { from, to } }: TimelineEvent): boolean =>
  to === 'CLOSURE_REVIEW' && from !== to;

function useRequest(of: CaseDetail, request: TimelineEvent | undefined): Definition[] {
  const t = useMessages(closureRequestMessages);
  const reason = useMessages(closureReasonMessages);
  const page = useMessages(casePageMessages);
  const language = useLanguage();
  const why = { term: page('closureReason'), value: of.closureReason && reason(of.closureReason) };
  if (request === undefined) return [why];
  return [
    why,
    { term: t('by'), value: request.actorName ?? page('system') },
    { term: t('on'), value: formatInstant(request.at, language) },
    { term: t('note'), value: request.remarks.join(' ') },
  ];
}

/** What the second pair of eyes has to know: who asked for the closure, when, why and in which words (reintegration.md 3.1, row 19). */
export function ClosureRequest({ of }: { readonly of: CaseDetail }) {
  const query = useInfiniteQuery(timelineQuery(of.id, 'STEPS'));
  const request = query.data?.pages.flatMap(({ items }) => items).find(asksForClosure);
  const items = useRequest(of, request);
  if (query.isPending) return <Skeleton height={60} />;
  return <DefinitionList items={items} />;
}
