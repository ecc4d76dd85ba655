import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DefinitionList, Section } from '#/components/display';
import { QueryView } from '#/components/feedback';
import { ButtonLink, PageHeader, PathLink } from '#/components/layout';
import { toldText, useNoticeText } from '#/features/notices/public';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type Problem, problemFrom } from '#/lib/problems';
import { type Line, type LineAnswer, lineQuery } from '../api/line-answers';
import { lineActionMessages, lineAnswerMessages } from '../messages';
import { CannotWait, DoneAnswer, NobodyAbove, ReasonedAnswer } from './answer-form';

function InboxLink() {
  const t = useMessages(lineAnswerMessages);
  return (
    <ButtonLink to="/inbox" variant="default">
      {t('openInbox')}
    </ButtonLink>
  );
}

interface AnsweredProps {
  readonly children: string;
  /** Who learnt of it. */
  readonly told?: Line['told'];
}

function Answered({ children, told = [] }: AnsweredProps) {
  const whom = toldText(told);
  return (
    <Stack gap="md" align="start">
      <Alert color="petrol" role="status">
        <Text fz="sm">{children}</Text>
        {whom ? <Text fz="sm">{whom}</Text> : null}
      </Alert>
      <InboxLink />
    </Stack>
  );
}

/** Links that no other attempt can open: of somebody else, or older than their seven days. */
const DEAD_ENDS = {
  NOT_FOUND: 'notYours',
  LINK_INVALID: 'expired',
} as const satisfies Partial<Record<Problem['code'], keyof typeof lineAnswerMessages.table>>;

const deadEndOf = (fault: unknown): (typeof DEAD_ENDS)[keyof typeof DEAD_ENDS] | undefined =>
  DEAD_ENDS[problemFrom(fault).code as keyof typeof DEAD_ENDS];

/** What the link is about, before anything is pressed. */
function About({ line }: { readonly line: Line }) {
  const t = useMessages(lineAnswerMessages);
  const action = useMessages(lineActionMessages);
  const language = useLanguage();
  const { caseNumber, caseId, dueOn } = line;
  const number =
    caseId && caseNumber ? <PathLink href={`/cases/${caseId}`}>{caseNumber}</PathLink> : caseNumber;
  const items = [
    { term: t('case'), value: number },
    { term: t('due'), value: dueOn ? formatDate(dueOn, language, 'long') : null },
    { term: t('answer'), value: action(line.action) },
  ];
  return <DefinitionList items={items.filter(({ value }) => value !== null)} />;
}

function Answering({ line, token }: { readonly line: Line; readonly token: string }) {
  const t = useMessages(lineAnswerMessages);
  const action = useMessages(lineActionMessages);
  const language = useLanguage();
  const [did, setDid] = useState<LineAnswer | null>(null);
  const [expired, setExpired] = useState(false);
  if (did !== null)
    return (
      <Answered told={did.told}>
        {t(`did${did.action}`, { date: formatDate(did.movedTo, language, 'long') })}
      </Answered>
    );
  if (expired) return <Answered>{t('expired')}</Answered>;
  if (line.answered)
    return <Answered told={line.told}>{t('answered', { action: action(line.answered) })}</Answered>;
  if (line.over) return <Answered>{t('over')}</Answered>;
  if (line.action === 'CANNOT' && line.above === null) return <NobodyAbove line={line} />;
  if (line.action === 'MOVED' && !line.mayWait) return <CannotWait line={line} />;
  const Form = line.action === 'DONE' ? DoneAnswer : ReasonedAnswer;
  return <Form line={line} token={token} onDone={setDid} onExpired={() => setExpired(true)} />;
}

function LineOf({ token }: { readonly token: string }) {
  const t = useMessages(lineAnswerMessages);
  const text = useNoticeText();
  const query = useQuery(lineQuery(token));
  const deadEnd = query.isError ? deadEndOf(query.error) : undefined;
  if (deadEnd) return <Answered>{t(deadEnd)}</Answered>;
  return (
    <Stack gap="md">
      <QueryView query={query}>
        {(line) => (
          <Section title={text(line)}>
            <Stack gap="lg">
              <About line={line} />
              <Answering line={line} token={token} />
            </Stack>
          </Section>
        )}
      </QueryView>
      {query.isError ? (
        <div>
          <InboxLink />
        </div>
      ) : null}
    </Stack>
  );
}

/** A link of a letter: says what it would do and does it with one press, never by being opened (DIG-04). */
export function ActPage({ token }: { readonly token: string }) {
  const t = useMessages(lineAnswerMessages);
  return (
    <>
      <PageHeader title={t('title')} />
      {token ? (
        <LineOf token={token} />
      ) : (
        <Stack gap="md" align="start">
          <Text>{t('nothing')}</Text>
          <InboxLink />
        </Stack>
      )}
    </>
  );
}
