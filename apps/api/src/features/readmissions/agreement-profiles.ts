import type { AgreementProfile } from '@qayidis/domain/readmission';
import type { Transaction } from '../../platform/database/index.js';

export type StoredProfile = AgreementProfile & { readonly id: string };

const PROFILES_SQL = `select f.id, f.code, f.version, f.member_states as "memberStates",
    f.in_force_from as "inForceFrom", f.needs_legal_review as "needsLegalReview", f.source,
    (select coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'value', p.value, 'choice', p.choice, 'unit', p.unit,
        'source', p.source, 'confidence', p.confidence, 'needsLegalReview', p.needs_legal_review) order by p.code), '[]')
       from agreement_parameters p where p.profile_id = f.id) as parameters
  from agreement_profiles f`;

/** The latest version of each agreement that is valid today. */
const IN_FORCE = `select distinct on (f.code) * from (${PROFILES_SQL} where f.valid_from <= app.today()) f
  order by f.code, f.version desc`;

export const agreementsInForce = (tx: Transaction): Promise<StoredProfile[]> =>
  tx.query<StoredProfile>(IN_FORCE);

/** The agreement that binds a state today; null where none does. */
export async function agreementOf(
  tx: Transaction,
  requestingState: string,
): Promise<StoredProfile | null> {
  const found = await agreementsInForce(tx);
  return found.find(({ memberStates }) => memberStates.includes(requestingState)) ?? null;
}

/** The version by which a request runs, whatever came since. */
export async function profileById(tx: Transaction, id: string): Promise<StoredProfile> {
  const [found] = await tx.query<StoredProfile>(`${PROFILES_SQL} where f.id = $1`, [id]);
  if (found === undefined) throw new Error('A readmission names a version of its agreement');
  return found;
}
