import { CASE_COMMANDS, type CaseCommand } from '../cases/index.js';
import { VISIT_COMMANDS, type VisitCommand } from '../monitoring/index.js';
import { ITEM_COMMANDS, type ItemCommand } from '../plans/index.js';

/** What happens on a case beside the commands of the three machines. */
export const OTHER_EVENTS = [
  'note.create',
  'note.reclassify',
  'note.open',
  'consent.record',
  'consent.record-paper',
  'consent.withdraw',
  'safe-contact.update',
  'eligibility.answer',
  'assessment.record',
  'assessment.record-factors',
  'checklist.record',
  'survey.complete',
  'survey.refuse',
  'satisfaction.record',
  'plan.draft',
  'plan.ask-override',
  'plan.override-ceiling',
  'goal.decide',
  'task.create',
  'task.complete',
  'duplicate.decide',
  'deadline.moved',
  'deadline.met',
  'case.update',
  'person.update',
  'case.add-member',
  'case.change-member',
  'case.remove-member',
  'case.hold',
  'case.release-hold',
] as const;
export type OtherEvent = (typeof OTHER_EVENTS)[number];

type Kebab<Code extends string> = Code extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}-${Kebab<Rest>}`
  : Lowercase<Code>;

/** Every kind of entry that a timeline can hold: one that is not named here does not compile. */
export type TimelineKind =
  | `case.${Kebab<CaseCommand>}`
  | `item.${Kebab<ItemCommand>}`
  | `visit.${Kebab<VisitCommand>}`
  | OtherEvent;

const kebab = (code: string): string => code.toLowerCase().replaceAll('_', '-');

export const caseEventKind = (command: CaseCommand): TimelineKind =>
  `case.${kebab(command)}` as TimelineKind;
export const itemEventKind = (command: ItemCommand): TimelineKind =>
  `item.${kebab(command)}` as TimelineKind;
export const visitEventKind = (command: VisitCommand): TimelineKind =>
  `visit.${kebab(command)}` as TimelineKind;

export const TIMELINE_KINDS: readonly TimelineKind[] = [
  ...CASE_COMMANDS.map(caseEventKind),
  ...ITEM_COMMANDS.map(itemEventKind),
  ...VISIT_COMMANDS.map(visitEventKind),
  ...OTHER_EVENTS,
];

/** What a reader of a timeline looks for. */
export const TIMELINE_GROUPS = [
  'STEPS',
  'NOTES',
  'PLAN_AND_HELP',
  'VISITS',
  'CONSENT',
  'OTHER',
] as const;
export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** The first that fits; a step about a plan belongs to the plan. */
const GROUPS: readonly [pattern: RegExp, group: TimelineGroup][] = [
  [/^note\./, 'NOTES'],
  [/^(visit|survey|satisfaction)\./, 'VISITS'],
  [/^(consent|safe-contact)\./, 'CONSENT'],
  [/^(plan|item)\.|-(plan|amendment)$|^case\.all-delivered$/, 'PLAN_AND_HELP'],
  [/^case\.(update|add-member|remove-member|hold|release-hold)$/, 'OTHER'],
  [/^case\./, 'STEPS'],
];

export const timelineGroupOf = (kind: string): TimelineGroup =>
  GROUPS.find(([pattern]) => pattern.test(kind))?.[1] ?? 'OTHER';

export const kindsOfGroup = (group: TimelineGroup): readonly TimelineKind[] =>
  TIMELINE_KINDS.filter((kind) => timelineGroupOf(kind) === group);
