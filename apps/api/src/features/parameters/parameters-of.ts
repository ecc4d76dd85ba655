import { type ParameterSetting, parametersWith, type Parameters } from '@qayidis/domain/parameters';
import type { Transaction } from '../../platform/database/index.js';

type Settings = Readonly<Record<string, ParameterSetting>>;

/** One small object instead of rows: it is asked with almost every command and page. */
const IN_FORCE = `select jsonb_object_agg(code, jsonb_build_object('value', value, 'source', source,
    'needsLegalReview', needs_legal_review)) as settings
  from app.parameters_in_force($1, app.today())`;

const asked = new WeakMap<Transaction, Map<string | null, Promise<Parameters>>>();

/** The numbers of the rules that are in force today in a programme, read once in a unit of work. */
export function parametersOf(tx: Transaction, programmeId: string | null): Promise<Parameters> {
  const known = asked.get(tx) ?? new Map<string | null, Promise<Parameters>>();
  asked.set(tx, known);
  const found = known.get(programmeId) ?? read(tx, programmeId);
  known.set(programmeId, found);
  return found;
}

async function read(tx: Transaction, programmeId: string | null): Promise<Parameters> {
  const [row] = await tx.query<{ settings: Settings | null }>(IN_FORCE, [programmeId]);
  return parametersWith(row?.settings ?? {});
}
