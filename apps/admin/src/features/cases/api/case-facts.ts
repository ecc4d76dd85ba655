import type { Schemas } from '@qayidis/contracts';
import type { SubmitContext } from '#/components/form';
import { send } from '#/lib/api';
import { ProblemError } from '#/lib/problems';
import type { CaseDetail } from './case-page';

export type PersonRecord = Schemas['PersonResponse'];

/** Who changed the record, as the refusal told it. */
const changedIn = ({ problem }: ProblemError): unknown =>
  (problem.current as { readonly changed?: unknown } | undefined)?.changed ?? null;

/** A stale version comes back with the record as it stands now, so that both can be compared (E-05). */
async function comparing<Current extends { readonly version: number }>(
  change: () => Promise<unknown>,
  read: () => Promise<Current>,
): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'VERSION_STALE') throw error;
    const current = await read();
    const sent = error.problem.versions?.sent ?? null;
    throw new ProblemError({
      ...error.problem,
      current: { ...current, changed: changedIn(error) },
      versions: { sent, current: current.version },
    });
  }
}

export const changeCase = (
  id: string,
  body: Schemas['UpdateCaseRequest'],
  { version }: SubmitContext,
): Promise<void> =>
  comparing(
    () => send({ method: 'PATCH', path: `/cases/${id}`, body, version }),
    () => send<CaseDetail>({ path: `/cases/${id}` }),
  );

export const changePerson = (
  id: string,
  body: Schemas['UpdatePersonRequest'],
  { version }: SubmitContext,
): Promise<void> =>
  comparing(
    () => send({ method: 'PATCH', path: `/persons/${id}`, body, version }),
    () => send<PersonRecord>({ path: `/persons/${id}` }),
  );

export const addMember = (
  id: string,
  body: Schemas['NewMemberRequest'],
  { version, idempotencyKey }: SubmitContext,
): Promise<CaseDetail> =>
  send({ method: 'POST', path: `/cases/${id}/members`, body, version, idempotencyKey });

export const changeMember = (
  id: string,
  personId: string,
  body: Schemas['ChangeMemberRequest'],
  { version }: SubmitContext,
): Promise<void> =>
  comparing(
    () => send({ method: 'PATCH', path: `/cases/${id}/members/${personId}`, body, version }),
    () => send<CaseDetail>({ path: `/cases/${id}` }),
  );

export const removeMember = (
  id: string,
  personId: string,
  { version }: SubmitContext,
): Promise<CaseDetail> =>
  send({ method: 'DELETE', path: `/cases/${id}/members/${personId}`, version });
