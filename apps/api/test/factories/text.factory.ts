import { newId } from '../../src/platform/ids/index.js';
import type { TestApp } from '../create-test-app.js';
import { setClock } from '../fixed-clock.js';
import { aCase, type CaseBody, command, type Team } from './case.factory.js';

export type Numbered = CaseBody & { readonly number: string };

export const personOf = (of: CaseBody) => of.principal as { readonly id: string };

export const SAFE = {
  channels: ['TEXT_MESSAGE'],
  hourFrom: null as number | null,
  hourTo: null as number | null,
  readByOthers: true,
  language: 'AZ',
  details: null,
};

/** Sets the time (in Baku); everybody stays signed in. */
export async function setHour(test: TestApp, instant: string): Promise<void> {
  await setClock(test, `${instant}+04:00`);
  await test.database.query(
    `update sessions set last_seen_at = app.now(), expires_at = app.now() + interval '8 hours'`,
  );
}

/** A case whose visit is due on Thursday 12 March, of somebody who may be texted unless said otherwise. */
export async function aVisitedCase(
  test: TestApp,
  team: Team,
  safe: Partial<typeof SAFE> | null = {},
  consent = true,
): Promise<Numbered> {
  await setHour(test, '2026-03-03T11:00:00');
  const referred = await aCase(team.coordinator);
  const lead = { mentorId: team.mentor.user.id };
  const of = (await command(team.coordinator, referred, 'acknowledge', lead)) as Numbered;
  const { id: personId } = personOf(of);
  if (consent)
    await team.mentor
      .call('post', `/cases/${of.id}/consents`, {
        ...{ personId, purpose: 'P1_CASE_WORK', decision: 'GIVEN', givenBy: 'SELF' },
        ...{ method: 'PAPER', textVersion: 'az-1', language: 'AZ', givenOn: '2026-03-03' },
      })
      .expect(201);
  if (safe !== null)
    await team.mentor
      .call(
        'put',
        `/cases/${of.id}/safe-contacts/${personId}`,
        { ...SAFE, ...safe },
        { ifMatch: 0 },
      )
      .expect(200);
  await test.database.query(
    `insert into deadlines (id, case_id, kind, rule, started_on, due_on, owner_role)
     values ($1, $2, 'VISIT_M3', 'test', '2026-03-03', '2026-03-12', 'MENTOR')`,
    [newId(), of.id],
  );
  return of;
}
