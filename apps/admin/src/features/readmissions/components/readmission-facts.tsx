import { Alert, Group, Stack, Text } from '@mantine/core';
import { DefinitionList, StatusBadge } from '#/components/display';
import { placeMessages } from '#/lib/codes/crossing-points';
import { sexMessages } from '#/lib/codes/people';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Readmission } from '../api/readmissions';
import { entryMessages, pageMessages } from '../messages';
import { stateName } from '../state-names';
import {
  channelMessages,
  incompleteMessages,
  kindMessages,
  outcomeMessages,
  procedureMessages,
  refusalReasonMessages,
  replyStateMessages,
} from '../word-messages';

interface Of {
  readonly readmission: Readmission;
}

const LINES = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

const known = (value: string | null) => value !== null && value !== '';

export function RequestFacts({ readmission }: Of) {
  const t = useMessages(pageMessages);
  const entry = useMessages(entryMessages);
  const channel = useMessages(channelMessages);
  const kind = useMessages(kindMessages);
  const procedure = useMessages(procedureMessages);
  const incomplete = useMessages(incompleteMessages);
  const language = useLanguage();
  const { agreement, receivedReason, incompleteReason } = readmission;
  const day = (on: string | null): string => formatDate(on, language);
  return (
    <DefinitionList
      items={[
        { term: entry('requestingState'), value: stateName(readmission.requestingState, language) },
        {
          term: t('agreement'),
          value: (
            <Group gap="xs" component="span">
              {t('agreementVersion', agreement)}
              {agreement.needsLegalReview ? (
                <StatusBadge tone="attention">{t('review')}</StatusBadge>
              ) : null}
            </Group>
          ),
        },
        { term: entry('procedure'), value: procedure(readmission.procedure) },
        { term: entry('kind'), value: kind(readmission.kind) },
        { term: t('channel'), value: channel(readmission.channel) },
        { term: t('incomingNumber'), value: readmission.incomingNumber },
        { term: t('receivedOn'), value: day(readmission.receivedOn) },
        ...(known(receivedReason) ? [{ term: t('receivedReason'), value: receivedReason }] : []),
        { term: t('acknowledgedOn'), value: day(readmission.acknowledgedOn) },
        { term: t('declaration'), value: t(readmission.declarationGiven ? 'given' : 'notGiven') },
        ...(incompleteReason
          ? [{ term: t('incomplete'), value: incomplete(incompleteReason) }]
          : []),
        { term: t('officer'), value: readmission.officerName },
      ]}
    />
  );
}

export function PersonFacts({ readmission }: Of) {
  const entry = useMessages(entryMessages);
  const sex = useMessages(sexMessages);
  const language = useLanguage();
  const { bornOn, birthYear } = readmission;
  return (
    <DefinitionList
      items={[
        { term: entry('familyName'), value: readmission.familyName },
        { term: entry('givenName'), value: readmission.givenName },
        { term: entry('fatherName'), value: readmission.fatherName },
        { term: entry('sex'), value: sex(readmission.sex) },
        {
          term: bornOn ? entry('bornOn') : entry('birthYear'),
          value: bornOn ? formatDate(bornOn, language) : birthYear,
        },
        { term: entry('fin'), value: readmission.fin },
        { term: entry('documentNumber'), value: readmission.documentNumber },
      ]}
    />
  );
}

function Effect({ readmission: { limitEffect, effectText } }: Of) {
  const t = useMessages(pageMessages);
  if (limitEffect === null) return null;
  return <Alert color="gray">{t(`effect${limitEffect}`, { text: effectText ?? '' })}</Alert>;
}

function useBy(): (name: string | null, on: string | null) => string | null {
  const t = useMessages(pageMessages);
  const language = useLanguage();
  return (name, on) =>
    on === null ? null : t('byOn', { name: name ?? '', date: formatDate(on, language) });
}

/** PREPARED, SIGNED, DISPATCHED, each with who and when (decisions.md D-22). */
function ReplySteps({ reply }: { readonly reply: NonNullable<Readmission['reply']> }) {
  const t = useMessages(pageMessages);
  const state = useMessages(replyStateMessages);
  const outcome = useMessages(outcomeMessages);
  const refusal = useMessages(refusalReasonMessages);
  const channel = useMessages(channelMessages);
  const by = useBy();
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <StatusBadge tone={reply.state === 'DISPATCHED' ? 'good' : 'active'}>
          {state(reply.state)}
        </StatusBadge>
        {reply.late ? <StatusBadge tone="urgent">{t('late')}</StatusBadge> : null}
      </Group>
      <DefinitionList
        items={[
          { term: t('outcome'), value: outcome(reply.outcome) },
          ...(reply.refusalReason
            ? [{ term: t('refusalReason'), value: refusal(reply.refusalReason) }]
            : []),
          { term: t('text'), value: reply.text ? <span style={LINES}>{reply.text}</span> : null },
          { term: t('prepared'), value: by(reply.preparedByName, reply.preparedOn) },
          { term: t('signed'), value: by(reply.signedByName, reply.signedOn) },
          { term: t('dispatched'), value: by(reply.dispatchedByName, reply.dispatchedOn) },
          ...(reply.outgoingNumber
            ? [
                { term: t('outgoingNumber'), value: reply.outgoingNumber },
                { term: t('route'), value: reply.route ? channel(reply.route) : null },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}

export function ReplyFacts({ readmission }: Of) {
  const t = useMessages(pageMessages);
  const { reply, replyReturnText } = readmission;
  return (
    <Stack gap="sm">
      {known(replyReturnText) ? (
        <Alert color="orange">{t('returned', { text: replyReturnText ?? '' })}</Alert>
      ) : null}
      <Effect readmission={readmission} />
      {reply ? <ReplySteps reply={reply} /> : <Text c="dimmed">{t('noReply')}</Text>}
    </Stack>
  );
}

export function ArrivalFacts({ readmission: { arrival } }: Of) {
  const t = useMessages(pageMessages);
  const place = useMessages(placeMessages);
  const language = useLanguage();
  const day = (on: string | null): string => formatDate(on, language);
  if (arrival.plannedOn === null && arrival.arrivedOn === null)
    return <Text c="dimmed">{t('noArrival')}</Text>;
  const planned = [day(arrival.plannedOn), arrival.plannedTime].filter(Boolean).join(', ');
  return (
    <Stack gap="sm">
      {arrival.noticeLate ? (
        <Group>
          <StatusBadge tone="attention">{t('noticeLate')}</StatusBadge>
        </Group>
      ) : null}
      <DefinitionList
        items={[
          { term: t('planned'), value: arrival.plannedOn ? planned : null },
          { term: t('place'), value: arrival.place ? place(arrival.place) : null },
          { term: t('flight'), value: arrival.flightNumber },
          { term: t('escorts'), value: arrival.escorts },
          { term: t('notice'), value: arrival.noticeOn ? day(arrival.noticeOn) : null },
          ...(known(arrival.noticeReason)
            ? [{ term: t('noticeReason'), value: arrival.noticeReason }]
            : []),
          { term: t('arrivedOn'), value: arrival.arrivedOn ? day(arrival.arrivedOn) : null },
          ...(arrival.arrivedByName
            ? [{ term: t('arrivedBy'), value: arrival.arrivedByName }]
            : []),
        ]}
      />
    </Stack>
  );
}
