import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blankCaseFacts, type CaseFacts } from './case-facts.js';
import { CASE_MACHINE } from './case-machine.js';
import { CASE_STATES, type CaseState, WORK_STATES } from './case-states.js';
import { decide } from './decide.js';
import {
  completeness,
  COMPLETION_FIELDS,
  FILE_FIELDS,
  filledOf,
  MANDATORY_FIELDS,
  mandatoryIn,
  missingForNext,
} from './file-fields.js';
import { actorOf, FULL_INPUT, PLAN, READY, TODAY } from './ready-case.fixture.js';

const BLANK = blankCaseFacts(TODAY);
const WAY: readonly CaseState[] = ['DRAFT', 'REFERRED', 'SCREENING', ...WORK_STATES];
/** Asked of every file, in the way of no step: what a statistic needs stops nobody from being helped. */
const STOPS_NOBODY = ['BIRTH_YEAR', 'RETURN_TYPE'];

/** Any mixture of what is there and what is not. */
const someFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    contact: fc.boolean(),
    place: fc.boolean(),
    mentor: fc.boolean(),
    answered: fc.boolean(),
    p1: fc.boolean(),
    arrival: fc.boolean(),
    held: fc.boolean(),
    rapid: fc.boolean(),
    skills: fc.nat({ max: 1 }),
    family: fc.boolean(),
    drafted: fc.boolean(),
    submitted: fc.boolean(),
    planned: fc.boolean(),
    visit: fc.boolean(),
  })
  .map((of) => ({
    ...READY,
    file: { ...READY.file, contact: of.contact, place: of.place },
    mentorId: of.mentor ? READY.mentorId : null,
    eligibility: { missing: of.answered ? [] : ['E1_NATIONAL'], failed: [] },
    consent: { p1: of.p1, p3: false },
    arrivalConfirmedOn: of.arrival ? READY.arrivalConfirmedOn : null,
    intake: { held: of.held, identitySeen: of.held },
    assessment: {
      ...READY.assessment,
      rapidCheckDone: of.rapid,
      personsWithoutSkills: of.skills,
      familyDone: of.family,
    },
    pendingPlan: of.drafted ? { ...PLAN, state: of.submitted ? 'SUBMITTED' : 'DRAFT' } : null,
    planInForce: of.planned,
    monitoring: { ...READY.monitoring, finalVisit: of.visit },
  }));

describe('the mandatory fields of a state', () => {
  it('are each asked somewhere, and none twice', () => {
    const asked = new Set([...Object.values(MANDATORY_FIELDS).flat(), ...COMPLETION_FIELDS]);
    expect([...asked].sort()).toEqual([...FILE_FIELDS].sort());
    for (const state of CASE_STATES)
      expect([state, new Set(MANDATORY_FIELDS[state]).size]).toEqual([
        state,
        MANDATORY_FIELDS[state].length,
      ]);
  });

  it('only grow on the way', () => {
    for (const [index, state] of WAY.slice(1).entries())
      expect(MANDATORY_FIELDS[state]).toEqual(
        expect.arrayContaining([...MANDATORY_FIELDS[WAY[index] ?? state]]),
      );
  });

  it('of success are more than those of any other end', () => {
    const ended = (closureReason: CaseFacts['closureReason']) =>
      mandatoryIn('CLOSED', { ...READY, closureReason });
    expect(ended('COMPLETED')).toEqual(expect.arrayContaining([...COMPLETION_FIELDS]));
    expect(ended('OTHER')).not.toContain('FINAL_VISIT');
  });
});

describe('completeness', () => {
  it('counts what is there and names the rest, whatever is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASE_STATES), someFacts, (state, facts) => {
        const { filled, total, missing } = completeness(state, facts);
        expect(filled + missing.length).toBe(total);
        expect(mandatoryIn(state, facts)).toEqual(expect.arrayContaining([...missing]));
      }),
    );
  });

  it('of a blank file lacks what its state asks, of a ready one nothing', () => {
    expect(completeness('REFERRED', BLANK)).toEqual({
      filled: 0,
      total: 4,
      missing: ['CONTACT', 'SENDING_COUNTRY', 'ARRIVAL_EXPECTED', 'PLACE'],
    });
    const ready = { ...READY, planInForce: true };
    for (const state of WORK_STATES) expect(completeness(state, ready).missing).toEqual([]);
    expect(completeness('ANONYMISED', BLANK)).toEqual({ filled: 0, total: 0, missing: [] });
  });

  it.each<[CaseState, ReturnType<typeof missingForNext>]>([
    ['DRAFT', { state: 'REFERRED', missing: [] }],
    ['WAITLISTED', { state: 'REGISTERED', missing: [] }],
    ['PLAN_REVIEW', { state: 'ASSISTANCE', missing: ['PLAN_IN_FORCE'] }],
    ['FOLLOW_UP', { state: 'COMPLETED', missing: [] }],
    ['CLOSED', null],
    ['SUSPENDED', null],
  ])('says from %s what the next step lacks', (state, expected) => {
    expect(missingForNext(state, READY)).toEqual(expected);
  });
});

describe('the guards and the table', () => {
  it('agree: no step on the way leads to a state whose mandatory fields are not there', () => {
    const steps = CASE_MACHINE.transitions.flatMap((row) =>
      row.from
        .filter((from) => from !== 'NOTHING')
        .map((from) => ({ from, row }))
        .filter(({ row: { to } }) => WAY.includes(to as CaseState)),
    );
    expect(steps.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.constantFrom(...steps), someFacts, ({ from, row }, facts) => {
        fc.pre(completeness(from, facts).missing.length === 0);
        const [role = 'SYSTEM'] = row.actors;
        const request = { command: row.command, actor: actorOf(role), input: FULL_INPUT };
        const decided = decide(from, request, facts);
        fc.pre(decided.ok);
        const { to, effects, columns } = decided.value;
        const activated = effects.some(({ code }) => code === 'ACTIVATE_PLAN_VERSION');
        const after = {
          ...facts,
          ...columns,
          planInForce: facts.planInForce || activated,
        };
        const { missing } = filledOf(mandatoryIn(to as CaseState, after), after);
        expect(missing.filter((field) => !STOPS_NOBODY.includes(field))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
