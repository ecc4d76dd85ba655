import { hash } from '@node-rs/argon2';
import { NEEDS } from '@qayidis/domain/accounts';
import { addMonths, type PlainDate } from '@qayidis/domain/kernel';
import type pg from 'pg';
import { newId } from '../platform/ids/index.js';
import { type DemoAccount, demoSignIns } from './accounts.js';
import { insertRows } from './insert-rows.js';

/** What the demo's cases hang on. */
export interface Reference {
  readonly programmeId: string;
  readonly organisations: { readonly ngos: readonly [string, string]; readonly state: string };
  readonly users: readonly (DemoAccount & {
    readonly id: string;
    readonly organisationId: string;
  })[];
}

const DONORS = [
  ['Bundesministerium des Innern (DE)', 400],
  ['Dienst Terugkeer en Vertrek (NL)', 350],
  ['Ministerstwo Spraw Wewnętrznych (PL)', 250],
] as const;

/** A programme modelled on RESTART: 28 months, three donors, one coordinator, three mentors in two NGOs. */
export async function insertReference(
  client: pg.ClientBase,
  today: PlainDate,
  passwordMemoryKib: number,
): Promise<Reference> {
  const organisations = organisationRows();
  await insertRows(client, 'organisations', organisations);
  const programmeId = newId();
  await insertRows(client, 'programmes', [
    {
      id: programmeId,
      code: 'DEMO-RESTART',
      name: 'Reinteqrasiya dəstəyi (nümunə)',
      starts_on: addMonths(today, -16),
      ends_on: addMonths(today, 12),
      budget_total_minor: 18_000_000,
    },
  ]);
  const donors = organisations.filter(({ kind }) => kind === 'DONOR');
  await insertRows(
    client,
    'programme_donors',
    donors.map(({ id }, index) => ({
      programme_id: programmeId,
      organisation_id: id,
      share_per_mille: DONORS[index]?.[1] ?? 0,
    })),
  );
  const users = await insertAccounts(client, programmeId, organisations, passwordMemoryKib);
  const idOf = (name: string) => organisations.find((one) => one.name === name)?.id ?? '';
  return {
    programmeId,
    organisations: {
      ngos: [idOf('Yuva QHT'), idOf('Körpü QHT')],
      state: idOf('Dövlət Miqrasiya Xidməti'),
    },
    users,
  };
}

interface OrganisationRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

function organisationRows(): OrganisationRow[] {
  const rows: readonly (readonly [string, string])[] = [
    ['IMPLEMENTER', 'Reinteqrasiya proqramının ofisi'],
    ['NGO', 'Yuva QHT'],
    ['NGO', 'Körpü QHT'],
    ['STATE', 'Dövlət Miqrasiya Xidməti'],
    ...DONORS.map(([name]) => ['DONOR', name] as const),
  ];
  return rows.map(([kind, name]) => ({ id: newId(), kind, name }));
}

/** Where each account of the demo works; the three mentors share two NGOs. */
const EMPLOYER: Readonly<Record<string, string>> = {
  'mentor1@qayidis.example': 'Yuva QHT',
  'mentor2@qayidis.example': 'Yuva QHT',
  'mentor3@qayidis.example': 'Körpü QHT',
  'sms@qayidis.example': 'Dövlət Miqrasiya Xidməti',
  'registry@qayidis.example': 'Dövlət Miqrasiya Xidməti',
  'readmission@qayidis.example': 'Dövlət Miqrasiya Xidməti',
  'head@qayidis.example': 'Dövlət Miqrasiya Xidməti',
  'donor@qayidis.example': 'Dienst Terugkeer en Vertrek (NL)',
};

async function insertAccounts(
  client: pg.ClientBase,
  programmeId: string,
  organisations: readonly OrganisationRow[],
  passwordMemoryKib: number,
): Promise<Reference['users']> {
  const accounts = await Promise.all(
    demoSignIns().map(async (account) => ({
      ...account,
      id: newId(),
      hash: await hash(account.password, {
        memoryCost: passwordMemoryKib,
        timeCost: 1,
        parallelism: 1,
      }),
      organisationId:
        organisations.find(({ name }) => name === EMPLOYER[account.email])?.id ??
        organisations[0]?.id ??
        '',
    })),
  );
  await insertRows(
    client,
    'users',
    accounts.map(({ id, email, name, role, organisationId, hash }) => ({
      id,
      email,
      name,
      role,
      organisation_id: organisationId,
      programme_id: NEEDS[role].programme ? programmeId : null,
      locale: ['DONOR_VIEWER', 'PM'].includes(role) ? 'en' : 'az',
      status: 'ACTIVE',
      password_hash: hash,
    })),
  );
  return accounts;
}
