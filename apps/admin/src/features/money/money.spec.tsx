import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const id = (last: number): string => `01990000-0000-7000-8000-00000000000${last}`;

const item = (last: number, change: Partial<Schemas['ItemRowResponse']> = {}) => ({
  id: id(last),
  caseId: id(9),
  caseNumber: `RS-2026-00000${last}`,
  type: 'BUS',
  quantity: 1,
  deliveryMode: 'DIRECT',
  plannedMinor: 120_000,
  approvedMinor: null,
  committedMinor: 120_000,
  state: 'VERIFIED',
  immediate: false,
  approval: null,
  plannedOn: null,
  orderedOn: null,
  deliveredOn: '2026-11-01',
  verifiedOn: '2026-11-03',
  settledOn: null,
  version: 4,
  actions: [
    { command: 'SETTLE', permission: 'item.settle', allowed: true, needs: [], reasons: [] },
  ],
  ...change,
});

const BUDGET = {
  programmeId: id(8),
  programmeName: 'RESTART',
  currency: 'EUR',
  totalMinor: 1_000_000,
  committedMinor: 850_000,
  settledMinor: 200_000,
  freeMinor: 150_000,
  level: 'TIGHT',
  version: 7,
  lines: [{ type: 'BUS', items: 3, committedMinor: 850_000, settledMinor: 200_000 }],
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
  stub.on('GET /api/v1/session', answer(200, sessionOf('FINANCE', 'en')));
  stub.on('GET /api/v1/budget', answer(200, BUDGET));
  stub.on('GET /api/v1/budget/changes', answer(200, page([])));
});

describe('finance', () => {
  it('settles what the server offers, under the version that was seen, and nothing else', async () => {
    const rows = [item(1), item(2, { state: 'ORDERED', actions: [] })];
    stub.on('GET /api/v1/items', answer(200, page(rows)));
    const view = renderAdmin('/items?state=VERIFIED,ORDERED&sort=verified');
    const buttons = await screen.findAllByRole('button', { name: /^Settle: RS-/ });
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Settle: RS-2026-000001, Business start',
    ]);
    const asked = new URL(sentTo('GET', '/api/v1/items')?.url ?? '').searchParams;
    expect(asked.get('state')).toBe('ORDERED,VERIFIED');
    expect(asked.get('sort')).toBe('verified');
    expect(screen.queryByRole('link', { name: 'RS-2026-000001' })).toBeNull();
    await view.user.click(buttons[0]!);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/1,200.00 EUR was paid/)).toBeTruthy();
    stub.on(`POST /api/v1/items/${id(1)}/settle`, answer(200, item(1, { state: 'SETTLED' })));
    await view.user.click(dialog.getByRole('button', { name: 'Settle' }));
    expect(
      await screen.findByText('Settled', { selector: '[class*=Notification] *' }),
    ).toBeTruthy();
    const sent = sentTo('POST', `/api/v1/items/${id(1)}/settle`);
    expect(sent?.headers.get('If-Match')).toBe('"4"');
  });

  it('begins with what is to be settled, and lets go of that filter', async () => {
    stub.on('GET /api/v1/items', answer(200, page([item(1)])));
    const { router, user } = renderAdmin('/items');
    await screen.findByRole('button', { name: /^Settle: RS-/ });
    expect(router.state.location.href).toBe('/items?state=VERIFIED&sort=verified');
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Items');
    expect(stub.requests.filter(({ url }) => /items$/.test(url))).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Remove.*Verified/ }));
    expect(router.state.location.href).toBe('/items?sort=verified');
    const asked = new URL(sentTo('GET', '/api/v1/items')?.url ?? '').searchParams;
    expect(asked.get('state')).toBeNull();
  });

  it('says that payments are settled where no money is open, and learns elsewhere what is', async () => {
    const check = (last: number, unsettledItems: number) => ({
      caseId: id(last),
      caseNumber: `RS-2026-00000${last}`,
      caseState: 'FOLLOW_UP',
      items: 2,
      unsettledItems,
      unsettledMinor: unsettledItems * 45_000,
      outcome: null,
      doneOn: null,
      doneByName: null,
      version: 0,
    });
    stub.on('GET /api/v1/payment-checks', answer(200, page([check(5, 0), check(6, 1)])));
    const view = renderAdmin('/payments?show=OPEN');
    const buttons = await screen.findAllByRole('button', { name: /^Record the payments/ });
    const link = screen.getByRole('link', { name: /^See the open payments: RS-2026-000006/ });
    expect(link.getAttribute('href')).toMatch(/^\/items\?caseId=[0-9a-f-]+&state=PLANNED,/);
    const [free, locked] = buttons;
    expect(locked?.getAttribute('aria-disabled')).toBe('true');
    await view.user.click(locked!);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(
      (await screen.findAllByText(/1 item is not settled yet \(450.00 EUR\)/)).length,
    ).toBeGreaterThan(0);
    await view.user.click(free!);
    const dialog = within(await screen.findByRole('dialog'));
    stub.on(`PUT /api/v1/cases/${id(5)}/checklist/PAYMENTS_SETTLED`, answer(200, {}));
    await view.user.click(dialog.getByRole('button', { name: 'Record' }));
    expect(await screen.findByText('Recorded')).toBeTruthy();
    const path = `/api/v1/cases/${id(5)}/checklist/PAYMENTS_SETTLED`;
    expect(await sentTo('PUT', path)?.clone().json()).toMatchObject({ outcome: 'DONE' });
  });

  it('reads the budget and has no button to change it', async () => {
    renderAdmin('/budget');
    expect(await screen.findByText('More than 80 % bound')).toBeTruthy();
    expect(screen.getByText('1,500.00 EUR')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change the budget' })).toBeNull();
  });

  it('has each number of a type below its name, for screens that are too narrow for columns', async () => {
    renderAdmin('/budget');
    const table = within(await screen.findByRole('table', { name: 'By type of assistance' }));
    const heading = table.getByRole('rowheader');
    for (const words of ['Items: 3', 'Committed: 8,500.00 EUR', 'Settled: 2,000.00 EUR'])
      expect(within(heading).getByText(words)).toBeInTheDocument();
  });
});

it('a programme manager reads all items at first', async () => {
  stub.on('GET /api/v1/session', answer(200, sessionOf('PM', 'en')));
  stub.on('GET /api/v1/items', answer(200, page([item(1, { actions: [] })])));
  const { router } = renderAdmin('/items');
  await screen.findByText('RS-2026-000001');
  expect(router.state.location.href).toBe('/items');
});

it('a programme manager changes the budget with a reason, and not below what is bound', async () => {
  stub.on('GET /api/v1/session', answer(200, sessionOf('PM', 'en')));
  const view = renderAdmin('/budget');
  await view.user.click(await screen.findByRole('button', { name: 'Change the budget' }));
  const dialog = within(await screen.findByRole('dialog'));
  const total = dialog.getByLabelText(/^New total/);
  await view.user.clear(total);
  await view.user.type(total, '8000');
  await view.user.type(dialog.getByLabelText(/^Reason/), 'Amendment 2');
  await view.user.click(dialog.getByRole('button', { name: 'Change the budget' }));
  expect((await dialog.findAllByText(/8,500.00 EUR or more/)).length).toBeGreaterThan(0);
  expect(sentTo('PUT', '/api/v1/budget')).toBeUndefined();
  await view.user.clear(total);
  await view.user.type(total, '12000');
  stub.on('PUT /api/v1/budget', answer(200, { ...BUDGET, totalMinor: 1_200_000 }));
  await view.user.click(dialog.getByRole('button', { name: 'Change the budget' }));
  expect(await screen.findByText('The budget was changed')).toBeTruthy();
  const sent = sentTo('PUT', '/api/v1/budget');
  expect(sent?.headers.get('If-Match')).toBe('"7"');
  expect(await sent?.clone().json()).toEqual({ totalMinor: 1_200_000, reason: 'Amendment 2' });
});
