import { Button, Group, Stack, Text } from '@mantine/core';
import { reasonsOf } from '@qayidis/domain/digests';
import { useState } from 'react';
import { DateField, RecordForm, SelectField, useRecordForm, useSubmit } from '#/components/form';
import { ProblemPanel } from '#/components/feedback';
import { ButtonLink } from '#/components/layout';
import { answerReasonMessages } from '#/features/notices/public';
import { putOffRules } from '#/lib/codes/put-off';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import { type Problem, problemFrom } from '#/lib/problems';
import { answerLine, type Line, type LineAnswer } from '../api/line-answers';
import { lineAnswerMessages } from '../messages';
import '../refusal-messages';
import { PlaceLink } from './line-places';

interface AnswerProps {
  readonly line: Line;
  readonly token: string;
  readonly onDone: (answer: LineAnswer) => void;
  /** The page was open until the link's days were over: no further attempt can help. */
  readonly onExpired: () => void;
}

const isExpired = (fault: unknown): boolean => problemFrom(fault).code === 'LINK_INVALID';

const LONGEST_DAYS = 30;
const inDays = (days: number): string => {
  const day = new Date(`${today()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

/** One press; what is recorded elsewhere leads there first. */
export function DoneAnswer({ line, token, onDone, onExpired }: AnswerProps) {
  const t = useMessages(lineAnswerMessages);
  const [key] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      onDone(await answerLine({ token }, key));
    } catch (fault) {
      if (isExpired(fault)) return onExpired();
      setProblem(problemFrom(fault));
      setBusy(false);
    }
  };
  return (
    <Stack gap="md">
      {problem ? <ProblemPanel problem={problem} /> : null}
      {line.recorded ? <Text>{t('recordFirst')}</Text> : null}
      {line.place === 'TASK' ? <Text>{t('doneTask')}</Text> : null}
      <Group gap="sm">
        {line.recorded ? <PlaceLink line={line} strong /> : null}
        <Button
          variant={line.recorded ? 'default' : 'filled'}
          loading={busy}
          onClick={() => void send()}
        >
          {t(line.recorded ? 'closeOnly' : 'doneButton')}
        </Button>
      </Group>
    </Stack>
  );
}

type Values = { reason: string | null; movedTo: string | null };

/** What it means beside the fields: a visit is moved at its place, and who cannot is told where it goes. */
function Meaning({ line }: Pick<AnswerProps, 'line'>) {
  const t = useMessages(lineAnswerMessages);
  if (line.action === 'CANNOT')
    return <Text>{t(line.above === 'SMS_HEAD' ? 'cannotHintHead' : 'cannotHint')}</Text>;
  if (line.place !== 'VISIT') return null;
  return (
    <Stack gap="xs" align="start">
      <Text>{t('moveVisit')}</Text>
      <PlaceLink line={line} strong={false} />
    </Stack>
  );
}

function useReasonedAnswer({ line, token, onDone, onExpired }: AnswerProps) {
  const moves = line.action === 'MOVED';
  const form = useRecordForm<Values>({
    name: `line-answer:${token.slice(-16)}`,
    savesItself: true,
    initial: { reason: null, movedTo: moves ? inDays(1) : null },
    check: (values) => ({
      reason: values.reason ? null : 'REQUIRED',
      movedTo: moves && !values.movedTo ? 'REQUIRED' : null,
    }),
  });
  const submit = useSubmit({
    form,
    send: ({ reason, movedTo }, { idempotencyKey }) => {
      const day = moves && movedTo ? { movedTo } : {};
      const body = { token, reason: (reason ?? 'OTHER') as 'OTHER', ...day };
      return answerLine(body, idempotencyKey).catch((fault: unknown) => {
        if (isExpired(fault)) onExpired();
        throw fault;
      });
    },
    onDone,
  });
  return { form, submit };
}

/** Another day, or not at all: each with its reason. */
export function ReasonedAnswer(props: AnswerProps) {
  const { line } = props;
  const t = useMessages(lineAnswerMessages);
  const reason = useMessages(answerReasonMessages);
  const moves = line.action === 'MOVED';
  const { form, submit } = useReasonedAnswer(props);
  const choices = reasonsOf(line.action).map((value) => ({ value, label: reason(value) }));
  return (
    <Stack gap="md" maw={480}>
      <Meaning line={line} />
      <RecordForm form={form} submit={submit} action={t(moves ? 'movedButton' : 'cannotButton')}>
        {moves ? (
          <DateField
            name="movedTo"
            label={t('movedTo')}
            description={t('movedHint')}
            min={inDays(1)}
            max={inDays(LONGEST_DAYS)}
            required
          />
        ) : null}
        <SelectField name="reason" label={t('reason')} choices={choices} required />
      </RecordForm>
    </Stack>
  );
}

/** Says that it is not put off, and leads to where it is done (REM-20). */
export function CannotWait({ line }: Pick<AnswerProps, 'line'>) {
  const t = useMessages(putOffRules);
  return (
    <Stack gap="md" align="start">
      <Text>{t('SNOOZE_URGENT')}</Text>
      <PlaceLink line={line} strong />
    </Stack>
  );
}

/** Says so where "cannot" would be heard by nobody, and leads to where something can be done (DIG-05). */
export function NobodyAbove({ line }: Pick<AnswerProps, 'line'>) {
  const t = useMessages(lineAnswerMessages);
  return (
    <Stack gap="md" align="start">
      <Text>{t('cannotNobody')}</Text>
      <Group gap="sm">
        <PlaceLink line={line} strong />
        {line.caseId === null && line.place !== 'READMISSION' ? null : (
          <ButtonLink to="/inbox" variant="default">
            {t('openInbox')}
          </ButtonLink>
        )}
      </Group>
    </Stack>
  );
}
