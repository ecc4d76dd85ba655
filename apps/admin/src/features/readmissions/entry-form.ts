import type { Schemas } from '@qayidis/contracts';
import type { FieldFaults } from '#/components/form';
import { documentFault, finFault, personFaults } from '@qayidis/domain/persons';
import { plainDate } from '@qayidis/domain/kernel';
import { today } from '#/lib/dates';

const NOBODY = {
  familyName: '',
  givenName: '',
  fatherName: '',
  sex: null as string | null,
  bornOn: null as string | null,
  birthYear: '' as number | string,
  fin: '',
  documentNumber: '',
};

export const blankEntry = (receivedOn: string) => ({
  requestingState: null as string | null,
  procedure: 'NORMAL' as string | null,
  kind: 'OWN_NATIONAL' as string | null,
  channel: null as string | null,
  incomingNumber: '',
  receivedOn: receivedOn as string | null,
  receivedReason: '',
  declarationGiven: false,
  person: NOBODY,
});
type Entry = ReturnType<typeof blankEntry>;

const needed = (value: unknown) => (value ? null : ('REQUIRED' as const));

/** What cannot be true of a person, as the server asks it again (CASE-85). */
const impossible = (person: Entry['person']): FieldFaults => {
  const birthYear = person.birthYear === '' ? null : Number(person.birthYear);
  const faults = personFaults({ ...person, birthYear }, { today: plainDate(today()) });
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [`person.${name}`, fault]),
  );
};

/** An earlier day has its reason: the limit counts from it (decisions.md D-20). */
export const isEnteredLate = ({ receivedOn }: Pick<Entry, 'receivedOn'>): boolean =>
  receivedOn !== null && receivedOn < today();

/** What is plainly missing before anything is sent; the server decides the rest. */
export const entryFaults = (values: Entry): FieldFaults => ({
  requestingState: needed(values.requestingState),
  procedure: needed(values.procedure),
  kind: needed(values.kind),
  channel: needed(values.channel),
  incomingNumber: needed(values.incomingNumber.trim()),
  receivedOn: needed(values.receivedOn),
  receivedReason: isEnteredLate(values) ? needed(values.receivedReason.trim()) : null,
  ...impossible(values.person),
  'person.fin': finFault(values.person.fin),
  'person.documentNumber': documentFault(values.person.documentNumber),
  ...(values.person.familyName.trim() ? {} : { 'person.familyName': 'REQUIRED' }),
  ...(values.person.givenName.trim() ? {} : { 'person.givenName': 'REQUIRED' }),
});

const told = (text: string): string | null => text.trim() || null;

export const entryBody = ({
  person,
  receivedReason,
  ...values
}: Entry): Schemas['RegisterReadmissionRequest'] =>
  ({
    ...values,
    receivedReason: told(receivedReason),
    person: {
      familyName: person.familyName,
      givenName: person.givenName,
      fatherName: told(person.fatherName),
      ...(person.sex && { sex: person.sex }),
      bornOn: person.bornOn,
      birthYear: person.birthYear === '' ? null : Number(person.birthYear),
      fin: told(person.fin)?.toUpperCase() ?? null,
      documentNumber: told(person.documentNumber),
    },
  }) as Schemas['RegisterReadmissionRequest'];
