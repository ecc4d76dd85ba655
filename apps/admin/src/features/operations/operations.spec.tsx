import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const STATE = {
  at: '2026-02-04T08:00:00Z',
  planner: { ranAt: null, tookMs: null, silent: true, elected: false, unreached: 2 },
  silences: [],
  tasks: [
    {
      name: 'reminders.plan',
      everySeconds: 60,
      ranAt: '2026-02-04T07:59:30Z',
      tookMs: 340,
      counts: [{ name: 'planned', count: 7 }],
      nextAt: '2026-02-04T08:00:30Z',
      late: false,
      failedAt: null,
      fault: null,
    },
    {
      name: 'later.task',
      everySeconds: 86_400,
      ranAt: null,
      tookMs: null,
      counts: [],
      nextAt: '2026-02-04T08:00:30Z',
      late: false,
      failedAt: '2026-02-03T08:00:30Z',
      fault: 'TypeError',
    },
  ],
  store: 'REDIS',
  queues: null,
  outbox: { waiting: 3, waitingSeconds: 240 },
  reminders: {
    due: 12,
    held: 0,
    heldUntil: null,
    lagSeconds: 7300,
    sending: 0,
    parked: 1,
    told: 40,
    skipped: 2,
  },
} satisfies Schemas['OperationsResponse'];
const PARKED = {
  id: '01990000-0000-7000-8000-000000000031',
  trigger: 'WORK_DUE',
  channel: 'IN_APP',
  dueAt: '2026-02-04T04:00:00Z',
  attempts: 5,
  parkedAt: '2026-02-04T04:10:00Z',
  fault: 'QueryFailedError 23514',
} satisfies Schemas['ParkedOccurrenceResponse'];

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('ADMIN', 'en')));
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 0, overdue: 0 }));
  stub.on('GET /api/v1/operations', answer(200, STATE));
  stub.on('GET /api/v1/parked-occurrences', answer(200, { items: [PARKED], total: 1 }));
  stub.on('GET /api/v1/failed-jobs', answer(200, { items: [], total: 0 }));
  stub.on(
    'GET /api/v1/operations/deliveries',
    answer(200, {
      days: 14,
      items: [{ day: '2026-02-04', channel: 'MAIL', state: 'HELD', reason: null, count: 4 }],
    }),
  );
  stub.on(
    'GET /api/health/ready',
    answer(200, { status: 'READY', checks: [{ name: 'planner', ok: false, detail: 'SILENT' }] }),
  );
});

const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of those who run it', () => {
  it('says in words what stands, also where the queues do not answer (OPS-01)', async () => {
    renderAdmin('/operations');
    const planner = await region('Planner');
    expect(planner.getByText('Silent')).toBeTruthy();
    expect(planner.getByText('no planner elected: start a worker')).toBeTruthy();
    expect((await region('Reminders')).getByText('2 h')).toBeTruthy();
    const queues = await region('Queues of jobs');
    expect(queues.getByText(/does not answer/)).toBeTruthy();
    expect(queues.getByText('3, the oldest 4 min')).toBeTruthy();
    const tasks = await region('Planned tasks');
    expect(tasks.getByText('Planning of reminders')).toBeTruthy();
    expect(tasks.getByText('7 planned')).toBeTruthy();
    expect(tasks.getByText('later.task')).toBeTruthy();
    expect(tasks.getByText('Failed: TypeError')).toBeTruthy();
    expect(await (await region('Deliveries')).findByText('4 held')).toBeTruthy();
    expect((await region('Failed jobs')).getByText(/No job has failed/)).toBeTruthy();
  });

  it('shows what the quiet hours hold apart from what is due (OPS-08)', async () => {
    const held = { held: 7, heldUntil: '2026-02-05T04:00:00Z', due: 0, lagSeconds: null };
    const reminders = { ...STATE.reminders, ...held };
    stub.on('GET /api/v1/operations', answer(200, { ...STATE, reminders }));
    renderAdmin('/operations');
    const section = await region('Reminders');
    const term = await section.findByText('Held until 08:00');
    expect(term.nextElementSibling?.textContent).toBe('7');
  });

  it('says of a silence that goes on since when it lasts', async () => {
    const silence = { since: '2026-02-04T06:07:00Z', noticedAt: '2026-02-04T06:10:00Z' };
    const ended = {
      ...silence,
      noticedAt: '2026-02-03T06:10:00Z',
      endedAt: '2026-02-04T07:00:00Z',
    };
    const silences = [{ ...silence, endedAt: null }, ended];
    stub.on('GET /api/v1/operations', answer(200, { ...STATE, silences }));
    renderAdmin('/operations');
    const planner = await region('Planner');
    expect(planner.getByText('since 04.02.2026, 10:07, still going on')).toBeTruthy();
    expect(planner.getByText('04.02.2026, 10:07 to 04.02.2026, 11:00')).toBeTruthy();
    await act(() => changeLanguage('az'));
    expect(await planner.findByText('04.02.2026, 10:07 tarixindən davam edir')).toBeTruthy();
  });

  it('says of text messages that they were not sent, and why (OPS-05)', async () => {
    const text = { day: '2026-02-04', channel: 'TEXT', state: 'NOT_SENT' } as const;
    const items = [
      { ...text, reason: 'NO_HOUR', count: 3 },
      { ...text, reason: 'NO_CONSENT', count: 1 },
      { ...text, state: 'SKIPPED', reason: null, count: 2 },
    ] satisfies Schemas['DeliveryCountResponse'][];
    stub.on('GET /api/v1/operations/deliveries', answer(200, { days: 14, items }));
    renderAdmin('/operations');
    const section = await region('Deliveries');
    expect((await section.findByText('3 not sent')).closest('td, dd, li')?.textContent).toMatch(
      /3 not sent there is no safe hour left/,
    );
    expect(section.getByText('1 not sent')).toBeTruthy();
    expect(section.getByText('no consent is in force')).toBeTruthy();
    expect(section.getByText('2 no longer needed')).toBeTruthy();
    await act(() => changeLanguage('az'));
    expect(await section.findByText('Mətn mesajı')).toBeTruthy();
    expect(section.getByText('göndərilməyib 3')).toBeTruthy();
    expect(section.getByText(/^görüşə qədər təhlükəsiz saat/)).toBeTruthy();
    expect(section.queryByText(/SMS/)).toBeNull();
  });

  it('gives a parked reminder another try and keeps the focus at the list (OPS-04)', async () => {
    const user = userEvent.setup();
    const path = `/api/v1/parked-occurrences/${PARKED.id}/retry`;
    stub.on(`POST ${path}`, answer(200, { retried: 1 }));
    renderAdmin('/operations');
    const parked = await region('Parked reminders');
    expect(await parked.findByText(/5 attempts · Fault: QueryFailedError 23514/)).toBeTruthy();
    stub.on('GET /api/v1/parked-occurrences', answer(200, { items: [], total: 0 }));
    await user.click(parked.getByRole('button', { name: 'Try again: A stage of the work is due' }));
    expect(await screen.findByText('1 was taken up again')).toBeTruthy();
    expect(await parked.findByText(/Nothing is parked/)).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Parked reminders'),
    );
  });
});

describe('another try of all', () => {
  it('is asked with the number of what is tried, not of how often', async () => {
    const user = userEvent.setup();
    stub.on('GET /api/v1/parked-occurrences', answer(200, { items: [PARKED], total: 4 }));
    renderAdmin('/operations');
    const parked = await region('Parked reminders');
    await user.click(await parked.findByRole('button', { name: 'Try all again' }));
    expect(await screen.findByText(/^4 reminders will be tried again/)).toBeTruthy();
    await act(() => changeLanguage('az'));
    expect(await screen.findByText(/^4 xatırlatma üçün yenidən cəhd olunacaq/)).toBeTruthy();
    expect(screen.queryByText(/4 dəfə/)).toBeNull();
  });
});

describe('while the planner is silent', () => {
  it('every page of an administrator says so and leads on (OPS-06)', async () => {
    renderAdmin('/account');
    const link = await screen.findByRole('link', { name: 'See operations' });
    expect(link.getAttribute('href')).toBe('/operations');
  });
});
