import type { GoalRule, GoalState } from '@qayidis/domain/plans';
import { defineMessages, type Message } from '#/lib/i18n';

export const goalMessages = defineMessages('goals', {
  decide: { az: 'Nəticəni qeyd et', en: 'Record the outcome' },
  decideGoal: {
    az: 'Nəticəni qeyd et: məqsəd {{number}}',
    en: 'Record the outcome: goal {{number}}',
  },
  outcome: { az: 'Nəticə', en: 'Outcome' },
  decidedOn: { az: 'Tarix', en: 'Date' },
  note: { az: 'Qeyd', en: 'Note' },
  noteHint: {
    az: 'Çatılmayıbsa və ya ləğv edilibsə, səbəbini yazın.',
    en: 'Where it was not reached or was dropped, write why.',
  },
  decidedBy: { az: '{{date}} · {{name}}', en: '{{date}} · {{name}}' },
  saved: { az: 'Nəticə qeyd olundu', en: 'The outcome is recorded' },
});

export const goalStateMessages = defineMessages('goal-states', {
  OPEN: { az: 'Davam edir', en: 'Open' },
  REACHED: { az: 'Çatılıb', en: 'Reached' },
  NOT_REACHED: { az: 'Çatılmayıb', en: 'Not reached' },
  DROPPED: { az: 'Ləğv edilib', en: 'Dropped' },
} as const satisfies Record<GoalState, Message>);

export const goalRuleMessages = defineMessages('goal-rules', {
  GOAL_IN_FORCE: {
    az: 'Bu məqsəd qüvvədə olan plana aid deyil.',
    en: 'This goal does not belong to the plan in force.',
  },
  GOAL_CASE_OPEN: { az: 'İş bu mərhələdə deyil.', en: 'The case is not at this stage.' },
  GOAL_MENTOR: {
    az: 'Bunu yalnız işin mentoru edə bilər.',
    en: 'Only the mentor of the case may do this.',
  },
  GOAL_DATE: { az: 'Tarix gələcəkdə ola bilməz.', en: 'The date cannot lie in the future.' },
  GOAL_NOTE: { az: 'Səbəbini qeyddə yazın.', en: 'Write the reason in the note.' },
} as const satisfies Record<GoalRule, Message>);
