import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const ID = '01990000-0000-7000-8000-000000000004';

const CASE = {
  id: ID,
  version: 3,
  number: 'RS-2026-000004',
  state: 'CLOSED',
  closedOn: '2024-10-01',
  retentionUntil: '2026-10-01',
  legalHold: true,
  holdReason: 'Court case 2-1(81)',
  heldByName: 'Aytən Rzayeva',
  heldOn: '2026-05-01',
  due: false,
  doneOn: null,
  doneByName: null,
  actions: [
    {
      command: 'ANONYMISE',
      allowed: false,
      reasons: [{ code: 'RULE_REFUSED', params: { rule: 'NO_LEGAL_HOLD' }, overridableBy: [] }],
    },
    { command: 'RELEASE_HOLD', allowed: true, reasons: [] },
  ],
};
const CHAIN = {
  links: 120,
  linkedAt: '2026-11-25T10:00:00Z',
  waiting: 2,
  waitingSince: null,
  anchoredLink: 100,
  anchoredAt: '2026-11-25T09:55:00Z',
  verifiedAt: null,
  verifiedByName: null,
  whole: null,
  faults: [],
};
const ENTRY = {
  position: 7,
  at: '2026-11-25T10:00:00Z',
  actorId: '01990000-0000-7000-8000-000000000009',
  actorName: 'Ramiz Ələkbərov',
  actorRole: 'MENTOR',
  action: 'case.read',
  entity: 'case',
  entityId: ID,
  caseId: ID,
  caseNumber: 'RS-2026-000004',
  outcome: 'DENIED',
  fields: ['fin', 'phone'],
  requestId: null,
  sealed: true,
};

const page = (items: readonly object[]) => ({
  items,
  nextCursor: null,
  total: { count: items.length, capped: false },
});

const sentTo = (method: string, path: string): Request | undefined =>
  stub.requests.findLast((one) => one.method === method && new URL(one.url).pathname === path);

beforeEach(async () => {
  await changeLanguage('en');
  localStorage.clear();
  stub.on('GET /api/v1/session', answer(200, sessionOf('DPO', 'en')));
  stub.on('GET /api/v1/erasures', answer(200, page([CASE])));
  stub.on('GET /api/v1/audit-chain', answer(200, CHAIN));
  stub.on('GET /api/v1/audit-entries', answer(200, page([ENTRY])));
});

describe('the data protection officer', () => {
  it('is told why a case cannot be anonymised, and releases the hold with a reason', async () => {
    const view = renderAdmin('/erasures?show=HELD');
    await view.user.click(await screen.findByRole('button', { name: 'Open: RS-2026-000004' }));
    let dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByRole('button', { name: 'Anonymise' }));
    expect(await dialog.findByText(/is not possible yet/)).toBeTruthy();
    await view.user.click(dialog.getByRole('button', { name: 'Release the legal hold' }));
    dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByRole('button', { name: 'Release the legal hold' }));
    expect((await dialog.findAllByText(/Fill in this field/)).length).toBeGreaterThan(0);
    await view.user.type(dialog.getByLabelText(/^Reason/), 'the case ended');
    stub.on(`POST /api/v1/cases/${ID}/legal-hold`, answer(200, CASE));
    await view.user.click(dialog.getByRole('button', { name: 'Release the legal hold' }));
    expect(await screen.findByText('Done')).toBeTruthy();
    const sent = sentTo('POST', `/api/v1/cases/${ID}/legal-hold`);
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(await sent?.clone().json()).toEqual({ legalHold: false, reason: 'the case ended' });
  });

  it('finds a case by its number and refuses what is none without asking', async () => {
    const view = renderAdmin('/erasures');
    const field = await screen.findByLabelText('Case number');
    await view.user.type(field, 'Quliyeva');
    await view.user.click(screen.getByRole('button', { name: 'Find' }));
    expect(view.router.state.location.search).toEqual({});
    await view.user.clear(field);
    await view.user.type(field, 'rs-2026-000004');
    await view.user.click(screen.getByRole('button', { name: 'Find' }));
    expect(view.router.state.location.href).toBe('/erasures?number=RS-2026-000004');
  });

  it('reads names of fields, narrows to a person, and has the chain checked', async () => {
    const view = renderAdmin('/audit?outcome=DENIED');
    expect(await screen.findByText('FIN, Telephone')).toBeTruthy();
    await view.user.click(screen.getByRole('link', { name: 'Only this person: Ramiz Ələkbərov' }));
    expect(view.router.state.location.href).toBe(`/audit?outcome=DENIED&actorId=${ENTRY.actorId}`);
    const fault = { finding: 'ENTRY_ALTERED', seq: 4, position: 9 };
    const verdict = { sealed: 120, anchors: 3, faults: [fault] };
    stub.on('POST /api/v1/audit-chain/verify', answer(200, verdict));
    await view.user.click(await screen.findByRole('button', { name: 'Check now' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/NOT whole.*altered: entry 9/);
  });

  it('says what the last check found before anybody checks again', async () => {
    const faults = [{ finding: 'TAIL_CUT', seq: 4, position: null }];
    stub.on('GET /api/v1/audit-chain', answer(200, { ...CHAIN, whole: false, faults }));
    renderAdmin('/audit');
    expect(await screen.findByRole('alert')).toHaveTextContent(/end of the chain was cut off/);
  });
});
