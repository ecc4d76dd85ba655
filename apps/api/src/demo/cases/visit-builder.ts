import { CLOCK_RULES, dueOf } from '@qayidis/domain/cases';
import { addDays, earlierOf, type PlainDate } from '@qayidis/domain/kernel';
import {
  FINAL_VISIT,
  SATISFACTION_QUESTIONS,
  SATISFACTION_TOPICS,
  VISIT_SCHEDULE,
  type VisitCode,
  type VisitWindow,
  waveOf,
  windowOf,
} from '@qayidis/domain/monitoring';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import type { BuiltCase } from './case-builder.js';
import type { Seal } from './casework-builder.js';
import { hasReached } from './life.js';
import { addSurvey } from './survey-builder.js';
import type { Surroundings } from './surroundings.js';

const AFTER_THE_PLAN = ['M3', 'M6', 'M12'] as const satisfies readonly VisitCode[];
const VISITED = ['ASSISTANCE', 'FOLLOW_UP', 'CLOSURE_REVIEW', 'CLOSED'];

interface Scene {
  readonly batch: Batch;
  readonly of: BuiltCase;
  readonly around: Surroundings;
  readonly seal: Seal;
}

/** What became of one visit. */
interface Fate {
  readonly state: string;
  readonly heldOn?: PlainDate;
  readonly waiveReason?: string;
  readonly missReason?: string;
}

/** Visits and surveys as far as the case has come, by the same schedule as the product's own. */
export function addVisits(batch: Batch, of: BuiltCase, around: Surroundings, seal: Seal): void {
  const { state, stateSince, referredOn } = of.life;
  const scene: Scene = { batch, of, around, seal };
  if (state === 'ASSESSMENT') addVisit(scene, 'M0', { state: 'DUE' }, stateSince);
  if (!hasReached(state, 'PLANNING')) return;
  const heldOn = addDays(referredOn ?? stateSince, 12);
  addVisit(scene, 'M0', { state: 'DONE', heldOn }, addDays(heldOn, -2));
  if (!VISITED.includes(state)) return;
  for (const code of AFTER_THE_PLAN) addVisit(scene, code, fateOf(scene, code), stateSince);
}

function dueAndWindow({ of, around }: Scene, code: VisitCode, on: PlainDate) {
  const anchors = {
    arrivalConfirmedOn: of.life.arrivalOn,
    registeredOn: of.life.registeredOn,
    reopenedOn: null,
  };
  const due = dueOf(CLOCK_RULES[VISIT_SCHEDULE[code].clock], on, anchors, around.calendar);
  return due && { due, window: windowOf(code, due.due) };
}

const ENDING = ['CLOSURE_REVIEW', 'CLOSED'];

function fateOf(scene: Scene, code: VisitCode): Fate {
  const { life } = scene.of;
  const window = dueAndWindow(scene, code, life.stateSince)?.window ?? null;
  return ENDING.includes(life.state) ? atTheEnd(scene, code, window) : underWay(scene, window);
}

function atTheEnd(scene: Scene, code: VisitCode, window: VisitWindow | null): Fate {
  const { stateSince } = scene.of.life;
  if (code === FINAL_VISIT) return { state: 'DONE', heldOn: addDays(stateSince, -3) };
  if (!window || window.from > stateSince) return { state: 'WAIVED', waiveReason: 'CASE_ENDED' };
  return past(scene, window, stateSince);
}

function underWay(scene: Scene, window: VisitWindow | null): Fate {
  const { today } = scene.around;
  if (!window || window.from > today) return { state: 'SCHEDULED' };
  return window.to < today ? past(scene, window, today) : present(scene, window);
}

const past = ({ around: { random } }: Scene, { from, to }: VisitWindow, until: PlainDate): Fate =>
  random.chance(0.9)
    ? { state: 'DONE', heldOn: earlierOf(addDays(from, random.whole(5, 18)), earlierOf(to, until)) }
    : { state: 'MISSED', missReason: 'WINDOW_PASSED' };

const present = ({ around: { random, today } }: Scene, { from }: VisitWindow): Fate =>
  random.chance(0.35)
    ? { state: 'DONE', heldOn: earlierOf(addDays(from, random.whole(1, 10)), today) }
    : { state: 'DUE' };

function addVisit(scene: Scene, code: VisitCode, fate: Fate, on: PlainDate): void {
  const planned = dueAndWindow(scene, code, on);
  if (planned === null) return;
  const id = newId();
  scene.batch.add('monitoring_visits', {
    id,
    case_id: scene.of.id,
    code,
    state: fate.state,
    deadline_id: fate.waiveReason ? null : addDeadline(scene, code, planned, fate, on),
    miss_reason: fate.missReason ?? null,
    waive_reason: fate.waiveReason ?? null,
    ...heldColumns(scene, id, code, fate),
  });
  if (fate.heldOn !== undefined)
    addForms(scene, id, code, { heldOn: fate.heldOn, window: planned.window });
}

const visitorOf = ({ of, around }: Scene): string => of.mentorId ?? around.coordinatorId;

function heldColumns(scene: Scene, id: string, code: VisitCode, { heldOn }: Fate) {
  if (heldOn === undefined)
    return { mode: null, held_on: null, recorded_by: null, findings_cipher: null };
  const findings = JSON.stringify(findingsOf(code));
  return {
    mode: 'IN_PERSON',
    held_on: heldOn,
    recorded_by: visitorOf(scene),
    findings_cipher: scene.seal('monitoring_visits', 'findings_cipher', id, findings),
  };
}

function addForms(
  scene: Scene,
  visitId: string,
  code: VisitCode,
  { heldOn, window }: { readonly heldOn: PlainDate; readonly window: VisitWindow | null },
): void {
  const { batch, of, around, seal } = scene;
  const wave = waveOf(code, heldOn, window);
  if (wave)
    addSurvey(batch, of, around, { visitId, wave, heldOn, mentorId: visitorOf(scene), seal });
  if (VISIT_SCHEDULE[code].parts.includes('SATISFACTION')) addSatisfaction(scene, visitId, heldOn);
}

type Planned = NonNullable<ReturnType<typeof dueAndWindow>>;

const DEADLINE_STATES: Readonly<Record<string, string>> = { DONE: 'MET', MISSED: 'CANCELLED' };

function addDeadline(
  { batch, of }: Scene,
  code: VisitCode,
  { due, window }: Planned,
  fate: Fate,
  startedOn: PlainDate,
): string {
  const id = newId();
  const { source, owner } = CLOCK_RULES[due.kind];
  batch.add('deadlines', {
    id,
    case_id: of.id,
    kind: due.kind,
    rule: source,
    started_on: startedOn,
    due_on: due.due,
    window_from: window?.from ?? null,
    window_to: window?.to ?? null,
    owner_role: owner,
    owner_id: of.mentorId,
    state: DEADLINE_STATES[fate.state] ?? 'OPEN',
    met_on: fate.heldOn ?? null,
    explanation: { ...due, pauses: [] },
  });
  return id;
}

const findingsOf = (code: VisitCode) =>
  code === 'M0'
    ? { DOCUMENTS_SEEN: 'YES' }
    : {
        ...(code === 'M3' ? { ITEM_USE: 'IN_USE' } : {}),
        WORK_STATUS: 'SELF_EMPLOYED',
        SUPPORT_STATUS: code === FINAL_VISIT ? 'COMPLETED' : 'ONGOING',
        ...(code === 'M3' ? {} : { CHILDREN_OF_SCHOOL_AGE: 1, CHILDREN_AT_SCHOOL: 1 }),
        ...(code === FINAL_VISIT ? { CLOSING_MEETING_HELD: 'YES' } : {}),
      };

function addSatisfaction({ batch, of, around }: Scene, visitId: string, on: PlainDate): void {
  const ratings = SATISFACTION_TOPICS.map((topic) => [topic, around.random.whole(3, 5)] as const);
  batch.add('satisfaction_forms', {
    id: newId(),
    case_id: of.id,
    visit_id: visitId,
    outcome: 'ANSWERED',
    collector: 'COORDINATOR',
    collected_on: on,
    ratings: {
      ...Object.fromEntries(ratings),
      ...Object.fromEntries(SATISFACTION_QUESTIONS.map((question) => [question, 'YES'])),
    },
    rating_sum: ratings.reduce((sum, [, rating]) => sum + rating, 0),
    recorded_by: around.coordinatorId,
  });
}
