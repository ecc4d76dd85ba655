import { priorityScore } from '@qayidis/domain/assessments';
import {
  isForcedReturn,
  type ReturnType,
  type VulnerabilityFactor,
} from '@qayidis/domain/code-lists';
import type { Transaction } from '../../platform/database/index.js';
import { parametersOf } from '../parameters/public.js';
import { isMinor } from './case-picture.js';

interface Row {
  readonly id: string;
  readonly programmeId: string;
  readonly urgent: boolean;
  readonly returnType: ReturnType;
  readonly factors: VulnerabilityFactor[];
  readonly members: { readonly birthYear: number | null; readonly dependant: boolean }[];
}

const ROWS = `select c.id, c.programme_id as "programmeId", c.urgent, c.return_type as "returnType",
    array(select f.factor from case_factors f where f.case_id = c.id and f.severity <> 'NONE') as factors,
    (select coalesce(jsonb_agg(jsonb_build_object('birthYear', p.birth_year, 'dependant', m.dependant)), '[]')
       from case_members m join persons p on p.id = m.person_id where m.case_id = c.id) as members
  from cases c where c.id = any($1::uuid[])`;

const WRITE = `update cases c set priority_score = x.total, priority_level = x.level
  from jsonb_to_recordset($1::jsonb) as x(id uuid, total integer, level text)
 where c.id = x.id and (c.priority_score, c.priority_level) is distinct from (x.total, x.level)`;

/** Gives many cases their place in the queue with two statements (reintegration.md 4.3). */
export async function rankCases(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const ranks: object[] = [];
  for (const row of await tx.query<Row>(ROWS, [ids])) ranks.push(await rankOf(tx, row));
  await tx.query(WRITE, [JSON.stringify(ranks)]);
}

async function rankOf(tx: Transaction, row: Row): Promise<object> {
  const { id, urgent, factors, members, returnType, programmeId } = row;
  const { total, level } = priorityScore(
    {
      urgent,
      factors,
      minorInCase: members.some((member) => isMinor(member, tx.today)),
      dependants: members.filter(({ dependant }) => dependant).length,
      forcedReturn: isForcedReturn(returnType),
      baselineComposite: null,
    },
    await parametersOf(tx, programmeId),
  );
  return { id, total, level };
}
