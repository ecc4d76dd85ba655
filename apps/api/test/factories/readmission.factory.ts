import { asUser, type SignedIn } from '../as-user.js';
import type { TestApp } from '../create-test-app.js';
import { newId } from '../../src/platform/ids/index.js';
import { organisation } from './people.factory.js';

/** The three desks of the State Migration Service (decisions.md D-22). */
export interface Desks {
  readonly registry: SignedIn;
  readonly officer: SignedIn;
  readonly head: SignedIn;
}

export async function theDesks(app: TestApp): Promise<Desks> {
  const given = {
    organisationId: await organisation(app, `DMX ${newId()}`, 'STATE'),
    programmeId: null,
  };
  return {
    registry: await asUser(app, 'SMS_REGISTRY', given),
    officer: await asUser(app, 'SMS_READMISSION', given),
    head: await asUser(app, 'SMS_HEAD', given),
  };
}

/** A request as it came in; each has a number of its own. */
export const aRequest = (given: object = {}) => ({
  requestingState: 'DE',
  procedure: 'NORMAL',
  kind: 'OWN_NATIONAL',
  channel: 'PAPER',
  incomingNumber: `DE-${newId()}`,
  receivedOn: '2026-02-02',
  declarationGiven: true,
  person: {
    familyName: 'Əliyev',
    givenName: 'Sınaq',
    bornOn: '1987-11-23',
    fin: '7QXZ4KW',
    documentNumber: 'AZQ90817263',
  },
  ...given,
});

export interface ReadmissionBody {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: string;
  readonly holder: string;
  readonly clock: { readonly standing: string; readonly dueOn: string; readonly daysLeft: number };
  readonly [field: string]: unknown;
}

export async function register(by: SignedIn, given: object = {}): Promise<ReadmissionBody> {
  const answer = await by.post('/api/v1/readmissions', aRequest(given)).expect(201);
  return answer.body as ReadmissionBody;
}

/** A command with the version that was seen last. */
export async function order(
  by: SignedIn,
  of: ReadmissionBody,
  path: string,
  body?: object,
  status = 200,
): Promise<ReadmissionBody> {
  const answer = await by
    .post(`/api/v1/readmissions/${of.id}/${path}`, body)
    .set('If-Match', `"${of.version}"`)
    .expect(status);
  return answer.body as ReadmissionBody;
}

/** Registered, acknowledged and under check on these days of the product's clock. */
export async function inCheck(
  { registry, officer }: Desks,
  acknowledgedOn: string,
  given: object = {},
): Promise<ReadmissionBody> {
  const received = await register(registry, given);
  const acknowledged = await order(registry, received, 'acknowledge', { acknowledgedOn });
  return order(officer, acknowledged, 'check');
}
