import { describe, expect, it } from '@jest/globals';
import {
  CONFIDENTIALITY_LEVELS,
  CONSENT_PURPOSES,
  type ConsentPurpose,
} from '../code-lists/index.js';
import { plainDate } from '../kernel/index.js';
import { ROLES } from '../permissions/index.js';
import { noteAccess, type NoteReader } from './confidentiality.js';
import {
  consentOpens,
  consentStateOf,
  needsGuardian,
  purposesWithoutPaper,
  type ConsentRecord,
} from './consent.js';
import { contactRefusal, type SafeToContact } from './safe-contact.js';

const today = plainDate('2026-06-01');
const record = (change: Partial<ConsentRecord> = {}): ConsentRecord => ({
  purpose: 'P1_CASE_WORK',
  decision: 'GIVEN',
  method: 'PAPER',
  givenOn: plainDate('2026-05-01'),
  sequence: 1,
  validTo: null,
  paperReceivedOn: null,
  receiverId: null,
  ...change,
});

describe('a consent', () => {
  const opened = (change: Partial<ConsentRecord>): readonly ConsentPurpose[] =>
    CONSENT_PURPOSES.filter((purpose) =>
      consentOpens([record({ ...change, purpose })], purpose, today, change.receiverId),
    );

  it('on paper opens every purpose', () => {
    expect(opened({ receiverId: 'clinic' })).toEqual(CONSENT_PURPOSES);
  });

  it.each(['DRAWN_SIGNATURE', 'WITNESSED_ORAL'] as const)(
    'by %s opens no share to others until the paper is there',
    (method) => {
      expect(opened({ method })).toEqual(['P1_CASE_WORK', 'P5_FOLLOW_UP']);
      expect(opened({ method, paperReceivedOn: plainDate('2026-05-05') })).toEqual(
        CONSENT_PURPOSES,
      );
    },
  );

  it('is spoken by its latest record', () => {
    const given = record({ sequence: 1 });
    const withdrawn = record({ decision: 'WITHDRAWN', sequence: 2 });
    expect(consentStateOf([withdrawn, given], 'P1_CASE_WORK', today)).toBe('WITHDRAWN');
    expect(consentStateOf([given], 'P2_IDENTITY_TO_SMS', today)).toBe('ABSENT');
  });

  it('ends with its time: P4 after twelve months', () => {
    const given = { purpose: 'P4_DONOR_OR_PARTNER', receiverId: 'de' } as const;
    const on = (day: string) =>
      consentStateOf([record({ ...given, givenOn: plainDate(day) })], given.purpose, today, 'de');
    expect(on('2025-06-01')).toBe('FIRM');
    expect(on('2025-05-31')).toBe('EXPIRED');
  });

  it('to one provider opens no other', () => {
    const records = [record({ purpose: 'P3_PROVIDER', receiverId: 'clinic' })];
    expect(consentOpens(records, 'P3_PROVIDER', today, 'clinic')).toBe(true);
    expect(consentOpens(records, 'P3_PROVIDER', today, 'school')).toBe(false);
    expect(consentOpens(records, 'P3_PROVIDER', today)).toBe(false);
  });

  it('names the purposes whose paper is missing', () => {
    const oral = record({ method: 'WITNESSED_ORAL' });
    expect(purposesWithoutPaper([oral, record({ purpose: 'P2_IDENTITY_TO_SMS' })], today)).toEqual([
      'P1_CASE_WORK',
    ]);
  });

  it('of a child is a guardian’s', () => {
    expect([13, 14].map((age) => needsGuardian(age))).toEqual([true, false]);
  });
});

describe('safe contact', () => {
  const safe: SafeToContact = {
    channels: ['PHONE', 'WHATSAPP'],
    hours: null,
    readByOthers: false,
    language: 'az',
  };

  it.each([
    ['PHONE', 10, safe, null],
    ['PHONE', 8, safe, null],
    ['PHONE', 20, safe, 'QUIET_HOURS'],
    ['PHONE', 7, safe, 'QUIET_HOURS'],
    ['LETTER', 10, safe, 'CHANNEL_NOT_SAFE'],
    ['HOME_VISIT', 10, safe, 'CHANNEL_NOT_SAFE'],
    ['PHONE', 21, { ...safe, hours: { from: 20, to: 23 } }, null],
    ['PHONE', 10, { ...safe, hours: { from: 20, to: 23 } }, 'OUTSIDE_SAFE_HOURS'],
    ['PHONE', 1, { ...safe, hours: { from: 22, to: 2 } }, null],
    ['TEXT_MESSAGE', 10, null, 'SAFE_CONTACT_UNKNOWN'],
    ['IN_PERSON', 22, null, null],
  ] as const)('by %s at %d: %#', (channel, hour, said, refusal) => {
    expect(contactRefusal(channel, hour, said)).toBe(refusal);
  });
});

describe('a note', () => {
  const readers: Readonly<Record<string, NoteReader>> = {
    author: { role: 'MENTOR', userId: 'author', isAssignedMentor: true },
    successor: { role: 'MENTOR', userId: 'successor', isAssignedMentor: true },
    former: { role: 'MENTOR', userId: 'author', isAssignedMentor: false },
    coordinator: { role: 'COORDINATOR', userId: 'c', isAssignedMentor: false },
    manager: { role: 'PM', userId: 'p', isAssignedMentor: false },
  };
  const EXPECTED = {
    NORMAL: ['OPEN', 'OPEN', 'CLOSED', 'OPEN', 'OPEN'],
    RESTRICTED: ['OPEN', 'OPEN', 'CLOSED', 'OPEN', 'BREAK_GLASS'],
    SEALED: ['OPEN', 'CLOSED', 'CLOSED', 'OPEN', 'BREAK_GLASS'],
  };

  it.each(CONFIDENTIALITY_LEVELS)('that is %s opens to whom it may', (confidentiality) => {
    const note = { confidentiality, authorId: 'author' };
    expect(Object.values(readers).map((reader) => noteAccess(note, reader))).toEqual(
      EXPECTED[confidentiality],
    );
  });

  it('from a register is sealed from mentors until reviewed', () => {
    const note = { confidentiality: 'SEALED', authorId: null } as const;
    expect(noteAccess(note, readers['author']!)).toBe('CLOSED');
    expect(noteAccess(note, readers['coordinator']!)).toBe('OPEN');
  });

  it('is closed to every other role at every level', () => {
    const others = ROLES.filter((role) => !['MENTOR', 'COORDINATOR', 'PM'].includes(role));
    for (const role of others) {
      for (const confidentiality of CONFIDENTIALITY_LEVELS) {
        const reader = { role, userId: 'author', isAssignedMentor: true };
        expect(noteAccess({ confidentiality, authorId: 'author' }, reader)).toBe('CLOSED');
      }
    }
  });
});
