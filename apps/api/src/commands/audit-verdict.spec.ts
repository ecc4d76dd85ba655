import { describe, expect, it } from '@jest/globals';
import { brokenTrail, wholeTrail } from './audit-verdict.js';

describe('the verdict about the audit trail', () => {
  it('counts as people do', () => {
    expect(brokenTrail(1, { sealed: 775 })).toContain('NOT whole: 1 fault in 775 links.');
    expect(brokenTrail(2, { sealed: 1 })).toContain('NOT whole: 2 faults in 1 link.');
    expect(wholeTrail({ sealed: 775, anchors: 1 })).toContain('775 links, 1 anchor checked.');
    expect(wholeTrail({ sealed: 1, anchors: 0 })).toContain('1 link, 0 anchors checked.');
  });
});
