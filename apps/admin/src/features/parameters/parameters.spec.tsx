import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import type { Role } from '@qayidis/domain/permissions';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const VERSION = {
  id: '01990000-0000-7000-8000-000000000011',
  value: 200_000,
  validFrom: '1991-10-18',
  source: 'D-38',
  needsLegalReview: true,
  ofProgramme: false,
  reason: null,
  decidedByName: null,
  createdAt: '2026-11-22T04:00:00Z',
} satisfies Schemas['ParameterVersionResponse'];
const LIMIT = {
  ...VERSION,
  code: 'COORDINATOR_LIMIT',
  group: 'CASES',
  unit: 'EUR_MINOR',
  least: 0,
  most: 100_000_000,
  standard: 200_000,
  upcoming: { ...VERSION, value: 250_000, validFrom: '2027-01-01' },
} satisfies Schemas['ParameterResponse'];
const SHARE = {
  ...LIMIT,
  id: '01990000-0000-7000-8000-000000000012',
  code: 'AMENDMENT_SHARE',
  group: 'MONEY',
  unit: 'SHARE',
  value: 0.1,
  standard: 0.1,
  most: 1,
  needsLegalReview: false,
  upcoming: null,
} satisfies Schemas['ParameterResponse'];

function signedInAs(role: Role): void {
  const changeable = role === 'ADMIN';
  stub.on('GET /api/v1/session', answer(200, sessionOf(role, 'en')));
  stub.on('GET /api/v1/programmes', answer(200, { items: [] }));
  stub.on(
    'GET /api/v1/parameters',
    answer(200, { programmeId: null, changeable, items: [LIMIT, SHARE] }),
  );
}

const TERM = {
  ...SHARE,
  id: '01990000-0000-7000-8000-000000000014',
  code: 'INTAKE_WITHIN',
  group: 'CLOCKS',
  unit: 'WD',
  value: 10,
  standard: 10,
  least: 1,
  most: 400,
} satisfies Schemas['ParameterResponse'];

const sent = async (): Promise<unknown> =>
  stub.requests
    .findLast(({ method, url }) => method === 'POST' && url.endsWith('/parameters'))
    ?.clone()
    .json();

beforeEach(() => changeLanguage('en'));

describe('the rules', () => {
  it('are shown with value, unit, source, mark and what comes next, and not to be changed by who may not', async () => {
    signedInAs('COORDINATOR');
    renderAdmin('/rules');
    expect(await screen.findByText('Plan that the coordinator may approve')).toBeTruthy();
    expect(screen.getByText('2,000.00 EUR')).toBeTruthy();
    expect(screen.getByText('From 01.01.2027: 2,500.00 EUR')).toBeTruthy();
    expect(screen.getByText('10 %')).toBeTruthy();
    expect(screen.getAllByText('Needs legal review')).toHaveLength(1);
    expect(screen.getByText(/due dates that are already running stay/)).toBeTruthy();
    expect(screen.queryByText('Change')).toBeNull();
  });

  it('take a new value with its reason, and say in words which other rule stands in the way', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/rules');
    await view.user.click(
      await screen.findByRole('button', { name: 'Change: Amendment without approval' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByText('Set the new value'));
    expect((await dialog.findAllByText(/Fill in this field/)).length).toBeGreaterThan(0);
    const value = dialog.getByLabelText(/^New value \(per cent\)/);
    await view.user.clear(value);
    await view.user.type(value, '15');
    await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'agreed');
    expect(dialog.getByLabelText(/^Source/)).toHaveValue('');
    await view.user.type(dialog.getByLabelText(/^Source/), 'Decision 7');
    const params = { rule: 'PARAMETER_ORDER', lower: 'MEDIUM_FROM', higher: 'HIGH_FROM' };
    stub.on('POST /api/v1/parameters', answer(422, { code: 'RULE_REFUSED', params }));
    await view.user.click(dialog.getByText('Set the new value'));
    expect(
      await dialog.findByText(/“Medium priority from” cannot be above “High priority from”/),
    ).toBeTruthy();
    expect(await sent()).toMatchObject({
      code: 'AMENDMENT_SHARE',
      value: 0.15,
      source: 'Decision 7',
      reason: 'agreed',
      programmeId: null,
    });
  });

  it('say at the day why it is refused, and what to do', async () => {
    signedInAs('ADMIN');
    const view = renderAdmin('/rules');
    const name = 'Change: Amendment without approval';
    await view.user.click(await screen.findByRole('button', { name }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^Source/), 'Decision 7');
    await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'agreed');
    const params = { rule: 'PARAMETER_DAY', from: '2027-02-04' };
    const refused = { code: 'RULE_REFUSED', pointer: '#/validFrom', params };
    stub.on('POST /api/v1/parameters', answer(422, refused));
    await view.user.click(dialog.getByText('Set the new value'));
    expect(await dialog.findByRole('button', { name: 'In force from' })).toBeTruthy();
    expect(dialog.getByLabelText(/^In force from/)).toHaveAccessibleDescription(
      /choose 04\.02\.2027 or a later day/,
    );
    expect(dialog.queryByText(/Read the reason/)).toBeNull();
  });

  it('count one in the singular', async () => {
    signedInAs('ADMIN');
    const items = [TERM];
    stub.on('GET /api/v1/parameters', answer(200, { programmeId: null, changeable: true, items }));
    const view = renderAdmin('/rules');
    await view.user.click(await screen.findByRole('button', { name: /^Change: Intake/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/^New value/)).toHaveAccessibleDescription(
      '1 working day to 400 working days; standard value 10 working days',
    );
  });

  it('move running deadlines with the mark of what was seen, and not of another number (PAR-05)', async () => {
    signedInAs('ADMIN');
    const items = [TERM];
    stub.on('GET /api/v1/parameters', answer(200, { programmeId: null, changeable: true, items }));
    const view = renderAdmin('/rules');
    const name = /^Change: Intake/;
    await view.user.click(await screen.findByRole('button', { name }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^Reason of the change/), 'agreed');
    expect(dialog.getByLabelText(/^Source/)).toHaveValue('');
    await view.user.type(dialog.getByLabelText(/^Source/), 'Decision 7');
    await view.user.click(dialog.getByLabelText(/Running deadlines follow/));
    const value = dialog.getByLabelText(/^New value/);
    const params = { rule: 'PARAMETER_LOOK_FIRST' };
    stub.on('POST /api/v1/parameters', answer(422, { code: 'RULE_REFUSED', params }));
    await view.user.clear(value);
    await view.user.click(dialog.getByText('What will move?'));
    expect(value).toBeInvalid();
    expect(stub.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    await view.user.type(value, '12');
    const moves = { examined: 3, total: 3, moved: 0, kinds: [], first: [], seen: 'c3d4' };
    stub.on('POST /api/v1/parameters/preview', answer(200, moves));
    await view.user.click(dialog.getByText('What will move?'));
    await view.user.click(dialog.getByText('Set the new value'));
    expect(await dialog.findByText(/This change was not shown/)).toBeTruthy();
    expect(await sent()).toMatchObject({ value: 12, moveRunning: true, seen: 'c3d4' });
    await view.user.type(value, '0');
    await view.user.click(dialog.getByText('Set the new value'));
    const again = await sent();
    expect(again).toMatchObject({ value: 120 });
    expect(again).not.toHaveProperty('seen');
    expect(await dialog.findByText('That did not work')).toBeTruthy();
    await view.user.click(dialog.getByText('What will move?'));
    expect(dialog.queryByText('That did not work')).toBeNull();
  });

  it('tell in the history of a number what became of the deadlines that ran (DL-16)', async () => {
    signedInAs('COORDINATOR');
    const decided = { ...VERSION, reason: 'agreed', decidedByName: 'Rəna Quliyeva' };
    const later = { ...decided, id: LIMIT.id.replace(/1$/, '3'), validFrom: '2027-01-01' };
    const items = [
      { ...later, recount: { state: 'WAITING', moved: 0 } },
      { ...decided, recount: { state: 'DONE', moved: 12 } },
      { ...VERSION, id: SHARE.id, recount: null },
    ] satisfies Schemas['ParameterHistoryEntryResponse'][];
    stub.on('GET /api/v1/parameters/COORDINATOR_LIMIT/versions', answer(200, { items }));
    const view = renderAdmin('/rules');
    const [history] = await screen.findAllByRole('button', { name: /^History/ });
    await view.user.click(history!);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/counted anew on the day from which it holds/)).toBeTruthy();
    expect(dialog.getByText('Due dates moved: 12')).toBeTruthy();
  });
});
