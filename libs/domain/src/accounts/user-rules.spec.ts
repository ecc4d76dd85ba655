import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../permissions/index.js';
import {
  availableUserActions,
  checkBelonging,
  checkOrganisation,
  KINDS_OF_ORGANISATION,
  leftBehind,
  NEEDS,
  USER_STATUSES,
} from './user-rules.js';

describe('an account', () => {
  it.each(ROLES)('of %s is accepted with what the role needs, and refused without it', (role) => {
    const full = { role, organisationId: 'o', programmeId: 'p' };
    expect(checkBelonging(full)).toEqual({ ok: true, value: null });
    const bare = checkBelonging({ role, organisationId: null, programmeId: null });
    expect(bare.ok).toBe(!NEEDS[role].organisation && !NEEDS[role].programme);
  });

  it.each([
    ['MENTOR', 'NGO', true],
    ['MENTOR', 'IMPLEMENTER', true],
    ['MENTOR', 'DONOR', false],
    ['MENTOR', 'STATE', false],
    ['COORDINATOR', 'STATE', false],
    ['ADMIN', 'STATE', false],
    ['DPO', 'DONOR', false],
    ['SMS_MONITOR', 'STATE', true],
    ['SMS_MONITOR', 'NGO', false],
    ['DONOR_VIEWER', 'DONOR', true],
    ['DONOR_VIEWER', 'STATE', false],
  ] as const)('of %s at an organisation of kind %s: %s', (role, kind, fits) => {
    const checked = checkOrganisation(role, kind);
    expect(checked.ok).toBe(fits);
    if (!checked.ok)
      expect(checked.error).toMatchObject({
        code: 'RULE_REFUSED',
        params: { rule: 'ORGANISATION_OF_ROLE', kinds: KINDS_OF_ORGANISATION[role] },
        pointer: '#/organisationId',
      });
  });

  it('leaves behind what another role does not need, unless it is named anew', () => {
    const mentor = { role: 'MENTOR', organisationId: 'o', programmeId: 'p' } as const;
    const bare = { ...mentor, organisationId: null, programmeId: null };
    expect(leftBehind(mentor, { role: 'DPO' })).toEqual({
      organisationId: null,
      programmeId: null,
    });
    expect(leftBehind(mentor, { role: 'DPO', organisationId: 'o' })).toEqual({ programmeId: null });
    expect(leftBehind(mentor, { role: 'FINANCE' })).toEqual({ organisationId: null });
    expect(leftBehind(mentor, { role: 'COORDINATOR' })).toEqual({});
    expect(leftBehind(mentor, { programmeId: 'q' })).toEqual({});
    expect(leftBehind(bare, { role: 'DPO' })).toEqual({});
  });

  it('says which field is missing', () => {
    const mentor = { role: 'MENTOR', organisationId: 'o', programmeId: null } as const;
    expect(checkBelonging(mentor)).toEqual({
      ok: false,
      error: { code: 'SCOPE_INCOMPLETE', pointer: '#/programmeId' },
    });
  });

  it.each(USER_STATUSES)('that is %s is not administered by its own holder', (status) => {
    expect(availableUserActions(status, true)).toEqual([]);
    expect(availableUserActions(status, false)).toContain('CHANGE');
  });
});
