import { Alert } from '@mantine/core';
import { GOAL_STATES } from '@qayidis/domain/plans';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  DateField,
  NoteField,
  RadioCards,
  RecordForm,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { send } from '#/lib/api';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import type { Problem } from '#/lib/problems';
import { type Plan, useCaseChanged } from '../api/plans';
import { goalMessages, goalRuleMessages, goalStateMessages } from '../goal-messages';
import { choicesOf } from './choices';

type Goal = Plan['goals'][number];

interface Props {
  readonly goal: Goal;
  readonly number: number;
  readonly onClose: () => void;
}

interface Values extends Record<string, unknown> {
  state: string | null;
  decidedOn: string | null;
  note: string;
}

/** What is not reached or given up needs a word why. */
const needsNote = (state: string | null): boolean => state === 'NOT_REACHED' || state === 'DROPPED';

const isRule = (rule: unknown): rule is keyof typeof goalRuleMessages.table =>
  typeof rule === 'string' && Object.hasOwn(goalRuleMessages.table, rule);

function RuleText({ problem }: { readonly problem: Problem | null }) {
  const text = useMessages(goalRuleMessages);
  const rule = problem?.params?.['rule'];
  return isRule(rule) ? <Alert color="red">{text(rule)}</Alert> : null;
}

function useDecision({ goal, onClose }: Props) {
  const t = useMessages(goalMessages);
  const changed = useCaseChanged();
  const form = useRecordForm<Values>({
    name: `goal-${goal.id}`,
    initial: {
      state: goal.state === 'OPEN' ? 'REACHED' : goal.state,
      decidedOn: goal.decidedOn ?? today(),
      note: goal.note ?? '',
    },
    check: ({ state, decidedOn, note }) => ({
      state: state ? null : 'REQUIRED',
      decidedOn: decidedOn ? null : 'REQUIRED',
      note: needsNote(state) && note.trim() === '' ? 'REQUIRED' : null,
    }),
  });
  const submit = useSubmit({
    form,
    version: goal.version,
    send: ({ state, decidedOn, note }, { version, idempotencyKey }) =>
      send({
        method: 'POST',
        path: `/goals/${goal.id}/decide`,
        version,
        idempotencyKey,
        body: { state, decidedOn, note: note.trim() === '' ? null : note.trim() },
      }),
    onDone: async () => {
      notifyDone(t('saved'));
      onClose();
      await changed();
    },
  });
  return { form, submit };
}

/** What became of a goal, with day and note; it can be corrected until the case ends. */
export function GoalDialog(props: Props) {
  const { number, onClose } = props;
  const t = useMessages(goalMessages);
  const state = useMessages(goalStateMessages);
  const { form, submit } = useDecision(props);
  return (
    <Dialog onClose={onClose} title={t('decideGoal', { number })}>
      <RecordForm form={form} submit={submit} onCancel={onClose}>
        <RuleText problem={submit.problem} />
        <RadioCards
          name="state"
          label={t('outcome')}
          choices={choicesOf(GOAL_STATES, state)}
          required
        />
        <DateField name="decidedOn" label={t('decidedOn')} max={today()} required />
        <NoteField
          name="note"
          label={t('note')}
          description={t('noteHint')}
          required={needsNote(form.form.getValues().state)}
          max={2000}
        />
      </RecordForm>
    </Dialog>
  );
}
