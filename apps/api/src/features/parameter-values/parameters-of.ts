import { type ParameterSetting, parametersWith, type Parameters } from '@qayidis/domain/parameters';
import type { Transaction } from '../../platform/database/index.js';

type Settings = Readonly<Record<string, ParameterSetting>>;

/** Rows are only ever added: their number and the latest tell whether anything was decided since. */
const STAMP = `select (select count(*)::text from parameter_versions) || ' '
  || (select id::text from parameter_versions order by id desc limit 1) as stamp`;

const IN_FORCE = `select jsonb_object_agg(code, jsonb_build_object('value', value, 'source', source,
    'needsLegalReview', needs_legal_review)) as settings
  from app.parameters_in_force($1, app.today())`;

interface Known {
  /** Of the rows and of the day. */
  readonly stamp: string;
  readonly parameters: Parameters;
}

type Programme = string | null;

/** What was read last, by programme; used only while the database says that it is still so. */
const known = new Map<Programme, Known>();
const MOST_KNOWN = 100;

const asked = new WeakMap<Transaction, Map<Programme, Promise<Parameters>>>();

/** The numbers of the rules that are in force today in a programme, asked once in a unit of work. */
export function parametersOf(tx: Transaction, programmeId: Programme): Promise<Parameters> {
  const ofWork = asked.get(tx) ?? new Map<Programme, Promise<Parameters>>();
  asked.set(tx, ofWork);
  const found = ofWork.get(programmeId) ?? current(tx, programmeId);
  ofWork.set(programmeId, found);
  return found;
}

async function current(tx: Transaction, programmeId: Programme): Promise<Parameters> {
  const [row] = await tx.query<{ stamp: string | null }>(STAMP);
  const stamp = `${row?.stamp ?? ''} ${tx.today}`;
  const last = known.get(programmeId);
  if (last?.stamp === stamp) return last.parameters;
  const parameters = await read(tx, programmeId);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(programmeId, { stamp, parameters });
  return parameters;
}

async function read(tx: Transaction, programmeId: Programme): Promise<Parameters> {
  const [row] = await tx.query<{ settings: Settings | null }>(IN_FORCE, [programmeId]);
  return parametersWith(row?.settings ?? {});
}
