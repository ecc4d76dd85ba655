import { ELIGIBILITY_QUESTIONS } from '@qayidis/domain/assessments';
import { RAPID_CHECK_FLAGS } from '@qayidis/domain/code-lists';
import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import { newId } from '../../platform/ids/index.js';
import type { Batch } from './batch.js';
import { type BuiltCase, keyRow } from './case-builder.js';
import type { Surroundings } from './surroundings.js';
import { hasReached } from './life.js';
import { redFlagsOf } from './red-flags.js';
import { NOTE_TEXTS } from './texts.data.js';

/** Seals a text of the case. */
export type Seal = (table: string, column: string, rowId: string, text: string) => string;

/** Consent, safe contact, notes and forms, as far as the case has come. */
export function addCasework(batch: Batch, of: BuiltCase, around: Surroundings): Seal {
  const { key, row } = around.keyring.newSubject({ kind: 'CASE', id: of.id });
  batch.add('data_keys', keyRow(row));
  const seal: Seal = (table, column, rowId, text) => key.seal({ table, column, rowId }, text);
  const start = of.life.referredOn ?? of.life.stateSince;
  if (hasReached(of.life.state, 'REGISTERED')) {
    addConsent(batch, of, around, start);
    addEligibility(batch, of, around.coordinatorId);
  }
  if (of.mentorId !== null) addNotes(batch, of, around, start);
  if (hasReached(of.life.state, 'ASSESSMENT')) addIntake(batch, of, start, seal);
  if (hasReached(of.life.state, 'PLANNING')) addAssessment(batch, of, around, start, seal);
  return seal;
}

function addConsent(batch: Batch, of: BuiltCase, around: Surroundings, on: PlainDate): void {
  const purposes = around.random.chance(0.55)
    ? ['P1_CASE_WORK', 'P2_IDENTITY_TO_SMS']
    : ['P1_CASE_WORK'];
  for (const purpose of purposes)
    batch.add('consents', {
      id: newId(),
      case_id: of.id,
      person_id: of.principal.id,
      purpose,
      decision: 'GIVEN',
      given_by: 'SELF',
      method: 'PAPER',
      text_version: 'az-1',
      language: 'AZ',
      given_on: addDays(on, 2),
      paper_received_on: addDays(on, 2),
      recorded_by: of.mentorId,
    });
  batch.add('safe_contacts', {
    person_id: of.principal.id,
    case_id: of.id,
    channels: around.random.several(['PHONE', 'WHATSAPP', 'TEXT_MESSAGE'], 2),
    hour_from: 10,
    hour_to: 19,
    read_by_others: around.random.chance(0.3),
    language: 'AZ',
  });
}

function addEligibility(batch: Batch, of: BuiltCase, answeredBy: string): void {
  for (const question of ELIGIBILITY_QUESTIONS)
    batch.add('eligibility_answers', {
      case_id: of.id,
      question,
      answer: 'YES',
      answered_by: answeredBy,
    });
}

function addNotes(
  batch: Batch,
  of: BuiltCase,
  { random, today }: Surroundings,
  start: PlainDate,
): void {
  const count = random.whole(1, 4);
  for (let index = 0; index < count; index++) {
    const on = addDays(start, 2 + index * random.whole(4, 20));
    if (on > today) return;
    const held = random.chance(0.85);
    batch.add('notes', {
      id: newId(),
      case_id: of.id,
      author_id: of.mentorId,
      happened_on: on,
      channel: held ? random.pick(['PHONE', 'IN_PERSON', 'HOME_VISIT', 'WHATSAPP']) : 'PHONE',
      topics: [
        random.pick(['NEEDS', 'PLAN', 'DOCUMENTS', 'HOUSING', 'WORK_AND_TRAINING', 'DELIVERY']),
      ],
      held,
      confidentiality: 'NORMAL',
      text: held ? random.pick(NOTE_TEXTS) : 'Zəng edildi, cavab verən olmadı.',
    });
  }
}

type Form = readonly [kind: string, answers: object, extra?: object];

function addForms(
  batch: Batch,
  of: BuiltCase,
  on: PlainDate,
  seal: Seal,
  forms: readonly Form[],
): void {
  for (const [kind, answers, extra = {}] of forms) {
    const id = newId();
    const body = { heldOn: on, complete: true, ...answers };
    batch.add('assessments', {
      id,
      case_id: of.id,
      kind,
      state: 'COMPLETED',
      answers_cipher: seal('assessments', 'answers_cipher', id, JSON.stringify(body)),
      held_on: on,
      assessor_id: of.mentorId,
      person_id: null,
      result: null,
      flags: [],
      subject_flag: null,
      waived: false,
      ...extra,
    });
  }
}

function addIntake(batch: Batch, of: BuiltCase, start: PlainDate, seal: Seal): void {
  const answers = {
    identitySeen: true,
    papersSeen: ['IDENTITY_CARD'],
    wishes: 'Öz peşəsi ilə dolanmaq istəyir.',
    needs: 'İş alətləri və sənədlərin bərpası.',
  };
  addForms(batch, of, addDays(start, 6), seal, [['INTAKE', answers, { result: 'IDENTITY_SEEN' }]]);
}

function addAssessment(
  batch: Batch,
  of: BuiltCase,
  { random, today }: Surroundings,
  start: PlainDate,
  seal: Seal,
): void {
  const on = addDays(start, 12);
  const red = redFlagsOf(of.life, of.members);
  const no = RAPID_CHECK_FLAGS.filter((flag) => !red.includes(flag));
  const check = { yes: red, no, urgentNeeds: [] };
  const skills = {
    education: 'ISCED_3',
    yearsWorked: random.whole(0, 20),
    languages: ['AZ'],
    wishes: ['BUSINESS'],
  };
  const adults = of.members.filter(({ relation }) => relation !== 'CHILD');
  const teenagers = of.members.filter(
    ({ person, relation }) =>
      relation === 'CHILD' && Number(today.slice(0, 4)) - Number(person.row.birth_year) >= 15,
  );
  const followUp = { waived: false, text: 'Ailə ilə birlikdə nəzərdən keçirildi.' };
  addForms(batch, of, on, seal, [
    ['RAPID_CHECK', check, { result: red.length > 0 ? 'POSSIBLE' : 'NONE', flags: red }],
    ...red.map((flag): Form => ['FOLLOW_UP_SCREENING', followUp, { subject_flag: flag }]),
    ...[...adults, ...teenagers].map(
      ({ person }): Form => ['SKILLS', skills, { person_id: person.id }],
    ),
    ...(of.members.length > 1
      ? [['FAMILY', { conflict: false, familyAccepts: true }] as Form]
      : []),
  ]);
  for (const factor of red)
    batch.add('case_factors', {
      case_id: of.id,
      person_id: of.principal.id,
      factor,
      severity: 'LOW',
      source: 'RAPID_CHECK',
    });
}
