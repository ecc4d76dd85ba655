import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../permissions/index.js';
import { availableUserActions, checkBelonging, NEEDS, USER_STATUSES } from './user-rules.js';

describe('an account', () => {
  it.each(ROLES)('of %s is accepted with what the role needs, and refused without it', (role) => {
    const full = { role, organisationId: 'o', programmeId: 'p' };
    expect(checkBelonging(full)).toEqual({ ok: true, value: null });
    const bare = checkBelonging({ role, organisationId: null, programmeId: null });
    expect(bare.ok).toBe(!NEEDS[role].organisation && !NEEDS[role].programme);
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
