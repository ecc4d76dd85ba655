import { describe, expect, it } from '@jest/globals';
import { ROLES, scopeOf } from '../permissions/index.js';
import { actorOf, READY, FULL_INPUT } from './ready-case.fixture.js';
import { CASE_MACHINE } from './case-machine.js';
import { CASE_STATES, type CaseState } from './case-states.js';
import { availableActions, decide, permissionOf } from './decide.js';
import { CASE_COMMANDS, type CaseCommand, type CaseRole } from './vocabulary.js';

/** M mentor, C coordinator, P manager, D data protection, S State Migration Service, Y the system. */
const LETTERS: Readonly<Record<string, CaseRole>> = {
  M: 'MENTOR',
  C: 'COORDINATOR',
  P: 'PM',
  D: 'DPO',
  S: 'SMS_MONITOR',
  Y: 'SYSTEM',
};

const JOURNEY = 'CONFIRM_ARRIVAL MC, MOVE_FLIGHT MC, RECORD_NO_SHOW MC, RECORD_NOT_RETURNED C';
const END = 'WITHDRAW MC, REQUEST_CLOSURE MC, TRANSFER_OUT C';
const WORK = `${END}, SUSPEND M, ASSIGN_MENTOR C, EXTEND_SUPPORT P, CONFIRM_ARRIVAL MC`;

/** The rules of reintegration.md 3 with decisions.md D-13, D-19, D-35 to D-37, written from those pages. */
const EXPECTED: Readonly<Record<CaseState | 'NOTHING', string>> = {
  NOTHING: 'CREATE_REFERRAL MC, RECEIVE_REFERRAL S, IMPORT C',
  DRAFT: `SUBMIT MC, PURGE_DRAFT Y, ${END}`,
  REFERRED: `ACKNOWLEDGE C, EXPIRE Y, CLOSE_FROM_REGISTER C, ASSIGN_MENTOR C, ${JOURNEY}, ${END}`,
  SCREENING: `CONFIRM_ELIGIBILITY C, WAITLIST C, REJECT C, ASSIGN_MENTOR C, ${JOURNEY}, ${END}`,
  WAITLISTED: `OFFER_PLACE C, REJECT C, ASSIGN_MENTOR C, ${JOURNEY}, ${END}`,
  REJECTED: 'LODGE_APPEAL M, UPHOLD_APPEAL P, REFUSE_APPEAL P, ANONYMISE D',
  REGISTERED: `START_ASSESSMENT M, MOVE_FLIGHT MC, RECORD_NO_SHOW MC, RECORD_NOT_RETURNED C, ${WORK}`,
  ASSESSMENT: `COMPLETE_ASSESSMENT M, ${WORK}`,
  PLANNING: `SUBMIT_PLAN M, ${WORK}`,
  PLAN_REVIEW: `RETURN_PLAN CP, APPROVE_PLAN CP, ${WORK}`,
  ASSISTANCE: `AMEND_PLAN M, APPROVE_AMENDMENT CP, RETURN_AMENDMENT CP, DISCARD_AMENDMENT M, ALL_DELIVERED Y, ${WORK}`,
  FOLLOW_UP: `RECORD_NEW_NEED M, ${WORK}`,
  CLOSURE_REVIEW: 'CONFIRM_CLOSURE CP, REFUSE_CLOSURE CP, TRANSFER_OUT C',
  CLOSED: 'REOPEN C, ANONYMISE D',
  SUSPENDED: `RESUME M, CLOSE_LOST_CONTACT C, ASSIGN_MENTOR C, EXTEND_SUPPORT P, CONFIRM_ARRIVAL MC, ${END}`,
  TRANSFERRED: 'ANONYMISE D',
  ANONYMISED: '',
};

const expectedRoles = (state: CaseState | 'NOTHING'): Map<string, readonly CaseRole[]> =>
  new Map(
    EXPECTED[state]
      .split(', ')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [command = '', letters = ''] = entry.split(' ');
        return [command, letters.split('').flatMap((letter) => LETTERS[letter] ?? [])];
      }),
  );

const verdict = (state: CaseState | 'NOTHING', command: CaseCommand, role: CaseRole) => {
  const outcome = decide(state, { command, actor: actorOf(role), input: FULL_INPUT }, READY);
  if (outcome.ok) return 'OFFERED';
  const { code } = outcome.error;
  return code === 'TRANSITION_NOT_ALLOWED' || code === 'FORBIDDEN' ? code : 'OFFERED';
};

describe.each([...CASE_STATES, 'NOTHING' as const])('in %s', (state) => {
  it('each command is offered to its roles, forbidden to the others, and no other exists', () => {
    const expected = expectedRoles(state);
    const roles = [...ROLES, 'SYSTEM' as const];
    const wanted = CASE_COMMANDS.flatMap((command) => {
      const allowed = expected.get(command);
      return roles.map((role) => {
        if (!allowed) return `${command} ${role} TRANSITION_NOT_ALLOWED`;
        return `${command} ${role} ${allowed.includes(role) ? 'OFFERED' : 'FORBIDDEN'}`;
      });
    });
    const found = CASE_COMMANDS.flatMap((command) =>
      roles.map((role) => `${command} ${role} ${verdict(state, command, role)}`),
    );
    expect(found).toEqual(wanted);
  });
});

describe('permissions', () => {
  it('reach for each command exactly the roles that the machine names', () => {
    const differences = CASE_MACHINE.transitions.flatMap(({ command, actors }) => {
      const permission = permissionOf(command);
      const granted = permission ? ROLES.filter((role) => scopeOf(role, permission)) : [];
      const named = ROLES.filter((role) => actors.includes(role));
      return granted.join() === named.join() ? [] : [{ command, granted, named }];
    });
    expect(differences).toEqual([]);
  });

  it('stand in every offer', () => {
    const offers = CASE_STATES.flatMap((state) =>
      availableActions(state, actorOf('COORDINATOR'), READY),
    );
    expect(
      offers.filter(({ permission, command }) => permission !== permissionOf(command)),
    ).toEqual([]);
    expect(offers.length).toBeGreaterThan(60);
  });
});
