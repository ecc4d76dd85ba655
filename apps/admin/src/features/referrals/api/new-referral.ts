import type { Schemas } from '@qayidis/contracts';
import { send } from '#/lib/api';
import { ProblemError } from '#/lib/problems';
import { personOf, referralOf, type ReferralValues } from '../referral-values';

export type Candidate = Schemas['DuplicateCandidateResponse'];
export type Decision = Schemas['DuplicateDecision'];
/** What was decided, by the id of the person that was shown. */
export type Decisions = Readonly<Record<string, Decision>>;

/** A refusal of the search stands at the person; the form knows it as the principal. */
function atPrincipal(error: unknown): unknown {
  if (!(error instanceof ProblemError)) return error;
  const { errors = [], ...problem } = error.problem;
  const moved = errors.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace('/person/', '/principal/'),
  }));
  return new ProblemError({ ...problem, errors: moved });
}

/** Records that may be the same person. @throws ProblemError whose pointers lead into the form. */
async function findDuplicates(values: ReferralValues): Promise<readonly Candidate[]> {
  const body: Schemas['FindDuplicatesRequest'] = {
    person: personOf(values.principal),
    arrivalOn: values.returnEvent.plannedArrivalOn,
  };
  try {
    const path = '/cases/find-duplicates';
    const found = await send<Schemas['DuplicateCandidatesResponse']>({
      method: 'POST',
      path,
      body,
    });
    return found.items;
  } catch (error) {
    throw atPrincipal(error);
  }
}

export type Outcome =
  | { readonly kind: 'undecided'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'created'; readonly caseId: string };

/** Creates the referral, unless a similar record is still to be decided about (decisions.md E-20). */
export async function createReferral(
  values: ReferralValues,
  decisions: Decisions,
  idempotencyKey: string,
): Promise<Outcome> {
  const candidates = await findDuplicates(values);
  if (candidates.some(({ personId }) => !decisions[personId]))
    return { kind: 'undecided', candidates };
  const duplicateDecisions = [...new Set(candidates.map(({ personId }) => personId))].map(
    (personId) => ({ personId, decision: decisions[personId] ?? 'DIFFERENT_PERSON' }),
  );
  const body: Schemas['CreateCaseRequest'] = { ...referralOf(values), duplicateDecisions };
  const { id } = await send<Schemas['CaseResponse']>({
    method: 'POST',
    path: '/cases',
    body,
    idempotencyKey,
  });
  return { kind: 'created', caseId: id };
}
