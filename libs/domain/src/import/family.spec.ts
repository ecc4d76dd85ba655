import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../kernel/index.js';
import {
  linkFamily,
  possibleDecisions,
  possibleTargets,
  problemsOfMatches,
  type DuplicateMatch,
  type UnderstoodRegister,
  understandRegister,
} from './index.js';

const HEAD = ['№', 'Soyadı, adı', 'Cinsi', 'Doğum tarixi', 'FİN', 'Ölkə', 'Gəliş tarixi'];
const FAMILY = ['Əsas şəxsin №', 'Soyadı, adı', 'Qohumluq', 'Doğum tarixi', 'FİN'];

type Lines = readonly (readonly (string | null)[])[];
const read = (principals: Lines, members: Lines): UnderstoodRegister =>
  understandRegister(
    [
      { name: 'Reyestr', rows: [HEAD, ...principals] },
      { name: 'Ailə', rows: [FAMILY, ...members] },
    ],
    { today: plainDate('2026-11-26') },
  );

const RAUF = ['1', 'Quliyev Rauf', 'K', '12.03.1985', '5AB12CD', 'Almaniya', '05.06.2019'];
const SEVDA = ['2', 'Məmmədova Sevda', 'Q', '01.02.1990', '6EF34GH', 'Polşa', '07.08.2019'];
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a FIN in the families of a register (IMP-40)', () => {
  it.each<[string, (string | null)[], string | undefined]>([
    ['of its own is taken', ['1', 'Quliyeva Aytən', 'qızı', '01.05.2012', '7JK56LM'], undefined],
    [
      'of a principal with another name is not the member’s',
      ['1', 'Quliyeva Aytən', 'qızı', '01.05.2012', '6EF34GH'],
      'FIN_TAKEN',
    ],
    [
      'of a principal with the same name lets her join this family too',
      ['1', 'Məmmədova Sevda', 'həyat yoldaşı', '01.02.1990', '6EF34GH'],
      undefined,
    ],
    [
      'of the principal is not that of a member of the same family',
      ['1', 'Quliyev Rauf', 'oğlu', '12.03.1985', '5AB12CD'],
      'FIN_TAKEN',
    ],
  ])('%s', (_what, member, problem) => {
    const found = read([RAUF, SEVDA], [member]).members[0]?.problems ?? [];
    expect(codes(found).find((code) => code === 'FIN_TAKEN')).toBe(problem);
  });

  it('twice among the members belongs to the first', () => {
    const { members } = read(
      [RAUF, SEVDA],
      [
        ['1', 'Quliyeva Aytən', 'qızı', '01.05.2012', '7JK56LM'],
        ['2', 'Məmmədov Elvin', 'oğlu', '03.07.2014', '7JK56LM'],
      ],
    );
    expect(members.map(({ status }) => status)).toEqual(['READY', 'REFUSED']);
  });
});

describe('families linked anew', () => {
  const before = read([RAUF, SEVDA], [['7', 'Quliyeva Aytən', 'qızı', '01.05.2012', null]]);

  it('follow the corrected number of their principal', () => {
    expect(before.members[0]).toMatchObject({ principalRow: null, status: 'REFUSED' });
    const [rauf, sevda] = before.rows;
    const after = linkFamily([{ ...rauf!, number: '7' }, sevda!], before.members);
    expect(after.members[0]).toMatchObject({ principalRow: 2, status: 'READY', problems: [] });
  });

  it('say that the corrected number stands twice, until it does not', () => {
    const [rauf, sevda] = before.rows;
    const twice = linkFamily([rauf!, { ...sevda!, number: '1' }], before.members);
    expect(codes(twice.principals[1]!.problems)).toEqual(['NUMBER_REPEATED']);
    const once = linkFamily([rauf!, { ...twice.principals[1]!, number: '2' }], before.members);
    expect(once.principals[1]).toMatchObject({ problems: [], status: 'READY' });
  });
});

describe('a row whose FIN somebody has', () => {
  const match = (ref: string, sameFin: boolean): DuplicateMatch => ({
    ref,
    kind: 'DUPLICATE',
    score: 1,
    reasons: [sameFin ? 'SAME_FIN' : 'SAME_NAME'],
    needsDecision: true,
  });

  it('makes no new person, is linked to nobody else, and says so at its FIN', () => {
    const matches = [match('ROW:2', false), match('PERSON:a', true)];
    expect(possibleDecisions('READY', 'SUSPECTED', matches)).toEqual([
      'SKIP',
      'LINK_EXISTING',
      'SECOND_RETURN',
    ]);
    expect(possibleTargets(matches).map(({ ref }) => ref)).toEqual(['PERSON:a']);
    expect(problemsOfMatches(matches)).toMatchObject([{ field: 'FIN', code: 'FIN_KNOWN' }]);
  });

  it('says where the twin is a row of the same file, not a known person', () => {
    expect(problemsOfMatches([match('ROW:2', true)])).toMatchObject([{ code: 'FIN_REPEATED' }]);
    const both = [match('ROW:2', true), match('PERSON:a', true)];
    expect(problemsOfMatches(both)).toMatchObject([{ code: 'FIN_KNOWN' }]);
  });

  it('is told from a row that is like somebody only', () => {
    const matches = [match('ROW:2', false)];
    expect(possibleDecisions('READY', 'SUSPECTED', matches)).toContain('IMPORT');
    expect(possibleTargets(matches)).toEqual(matches);
    expect(problemsOfMatches(matches)).toEqual([]);
  });
});
