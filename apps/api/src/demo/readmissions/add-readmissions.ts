import type { Calendar } from '@qayidis/domain/calendar';
import type { PlainDate } from '@qayidis/domain/kernel';
import type pg from 'pg';
import type { Keyring } from '../../platform/crypto/index.js';
import { SeededRandom } from '../cases/random.js';
import { insertRows } from '../insert-rows.js';
import type { Reference } from '../reference.js';
import { PLANNED } from './plan.data.js';
import { ReadmissionBuilder } from './readmission-builder.js';
import { someoneOfTheState } from './someone-of-the-state.js';

interface World {
  readonly today: PlainDate;
  readonly calendar: Calendar;
  readonly keyring: Keyring;
}

const SEED = 20_260_117;
const PROFILES = 'select id, code, member_states as "memberStates" from agreement_profiles';
/** Numbers go on behind those of the demo. */
const NUMBERS = `insert into readmission_numbers (year, last) values (extract(year from app.today())::integer, $1)`;

interface Profile {
  readonly id: string;
  readonly code: string;
  readonly memberStates: readonly string[];
}

/** Requests to the State Migration Service, invented anew: none of these people is one of the NGO's (E-14). */
export async function addReadmissions(
  client: pg.ClientBase,
  reference: Reference,
  world: World,
): Promise<void> {
  const { rows: profiles } = await client.query<Profile>(PROFILES);
  const made = invented(profiles, reference, world);
  const store = {
    query: async <Row>(sql: string, params: readonly unknown[] = []) =>
      (await client.query(sql, [...params])).rows as Row[],
  };
  const keys = made.map(({ person }) => person.keyRow);
  await world.keyring.insertKeys(store, keys);
  const persons = made.map(({ person }) => person.row);
  await insertRows(client, 'readmission_persons', persons);
  const requests = made.map(({ row }) => row);
  await insertRows(client, 'readmissions', requests);
  const events = made.flatMap((one) => one.events);
  await insertRows(client, 'readmission_events', events);
  const deadlines = made.flatMap(({ deadline }) => deadline);
  await insertRows(client, 'deadlines', deadlines);
  await client.query(NUMBERS, [made.length]);
}

function invented(
  profiles: readonly Profile[],
  { users }: Reference,
  { today, calendar, keyring }: World,
) {
  const random = new SeededRandom(SEED);
  const idOf = (role: string) => users.find((user) => user.role === role)?.id ?? '';
  const desks = {
    registry: idOf('SMS_REGISTRY'),
    officer: idOf('SMS_READMISSION'),
    head: idOf('SMS_HEAD'),
  };
  const oldestFirst = [...PLANNED].sort((a, b) => b.daysAgo - a.daysAgo);
  return oldestFirst.flatMap((planned, index) => {
    const profile = profiles.find(({ memberStates }) => memberStates.includes(planned.from));
    if (profile === undefined) return [];
    const person = someoneOfTheState(random, keyring);
    const builder = new ReadmissionBuilder(planned, { today, calendar, random, desks });
    return [{ person, ...builder.build(person, { profile, number: numberOf(today, index + 1) }) }];
  });
}

const numberOf = (today: PlainDate, position: number): string =>
  `AZ-${today.slice(0, 4)}-${String(position).padStart(6, '0')}`;
