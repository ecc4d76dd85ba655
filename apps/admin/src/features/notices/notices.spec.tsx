import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { act, screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const NOTICE = {
  id: '01990000-0000-7000-8000-000000000021',
  trigger: 'WORK_DUE',
  urgency: 'NORMAL',
  group: 'OVERDUE',
  dueOn: '2026-02-04',
  kind: 'INTAKE',
  source: 'reintegration.md 3.1',
  step: {
    anchor: 'DUE',
    offset: 3,
    unit: 'WD',
    escalation: true,
    late: false,
    anchorDay: '2026-02-04',
    passedOver: [],
  },
  readmissionId: null,
  caseId: '01990000-0000-7000-8000-000000000022',
  caseNumber: 'RS-2026-000007',
  createdAt: '2026-02-09T04:00:00Z',
  read: false,
  snoozedUntil: null,
  doneAt: null,
  settled: false,
  actions: ['DONE', 'SNOOZE'],
  task: null,
  told: [],
} satisfies Schemas['NoticeResponse'];
const TAKEN = {
  ...NOTICE,
  id: '01990000-0000-7000-8000-000000000023',
  trigger: 'CASE_TAKEN',
  group: 'WITHOUT_DAY',
  dueOn: null,
  kind: null,
  step: null,
  readmissionId: null,
  caseId: null,
  caseNumber: 'RS-2026-000008',
} satisfies Schemas['NoticeResponse'];

const page = (items: readonly Schemas['NoticeResponse'][]) =>
  answer(200, { items, nextCursor: null, total: { count: items.length, capped: false } });

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('COORDINATOR', 'en')));
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 2, overdue: 1 }));
  stub.on('GET /api/v1/notices', page([NOTICE, TAKEN]));
});

describe('the inbox', () => {
  it('says what, of which case, how late and why, and is announced by the bell', async () => {
    renderAdmin('/inbox');
    expect(await screen.findByText('Intake interview')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Inbox: 2 unread' })).toBeTruthy();
    const overdue = within(screen.getByRole('region', { name: 'Overdue' }));
    expect(overdue.getByRole('link', { name: 'RS-2026-000007' })).toBeTruthy();
    expect(
      overdue.getByText(/Why: 3 working days after the due day · .*Others were told first/),
    ).toBeTruthy();
  });

  it('names the day on which a step was to be told where it is told late', async () => {
    const step = { ...NOTICE.step, offset: -2, escalation: false, late: true };
    const atOnce = { ...step, anchor: 'EVENT' as const, unit: 'HOUR' as const, offset: 0 };
    stub.on(
      'GET /api/v1/notices',
      page([
        { ...NOTICE, step },
        { ...TAKEN, step: atOnce },
      ]),
    );
    renderAdmin('/inbox');
    const words = /Why: was to be told 2 working days before the due day, is told late/;
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText(/as soon as it happened, and are told late/)).toBeTruthy();
    await act(() => changeLanguage('az'));
    expect(
      await screen.findByText(/son tarixdən 2 iş günü əvvəl bildirilməli idi, gec bildirilib/),
    ).toBeTruthy();
  });

  it('says of a task which one it is', async () => {
    const task = { kind: 'ASKED', params: {}, text: 'Zəng edin' };
    stub.on('GET /api/v1/notices', page([{ ...NOTICE, trigger: 'TASK_DUE', kind: null, task }]));
    renderAdmin('/inbox');
    expect(await screen.findByText('Task: Zəng edin')).toBeTruthy();
  });

  it('tells the head of a passed limit that its effect waits, not a reply (D-03)', async () => {
    const passed = { trigger: 'READMISSION_REPLY_DUE' as const, kind: 'EFFECT_TO_CONFIRM' };
    stub.on('GET /api/v1/notices', page([{ ...NOTICE, ...passed }]));
    renderAdmin('/inbox');
    expect(
      await screen.findByText('Limit of a readmission request has passed, effect to be confirmed'),
    ).toBeTruthy();
    expect(screen.queryByText(/Reply to a/)).toBeNull();
  });

  it('says of what was answered with "I cannot" who was told, by name and role (DIG-05)', async () => {
    const told = [
      { name: 'Aygün Babayeva', role: 'COORDINATOR' as const },
      { name: 'Nigar Əliyeva', role: 'COORDINATOR' as const },
      { name: 'Samir Quliyev', role: 'COORDINATOR' as const },
    ];
    const done = { doneAt: '2026-02-09T05:00:00Z', actions: ['REOPEN' as const] };
    stub.on('GET /api/v1/notices', page([{ ...NOTICE, ...done, told }, TAKEN]));
    renderAdmin('/inbox');
    expect(
      await screen.findByText(
        'Aygün Babayeva (coordinator), Nigar Əliyeva (coordinator) and Samir Quliyev (coordinator) were told.',
      ),
    ).toBeTruthy();
    expect(screen.getAllByText(/told\.$/)).toHaveLength(1);
  });

  it('names a case that was taken away, and does not open it', async () => {
    renderAdmin('/inbox');
    expect(await screen.findByText('A case was given to somebody else')).toBeTruthy();
    expect(screen.getByText('RS-2026-000008')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'RS-2026-000008' })).toBeNull();
  });

  it('offers to put off only what the server says may wait (REM-20)', async () => {
    const task = { kind: 'SAFETY', params: {}, text: null };
    const safety = { ...NOTICE, id: TAKEN.id, trigger: 'TASK_DUE', kind: null, task } as const;
    stub.on('GET /api/v1/notices', page([NOTICE, { ...safety, actions: ['DONE'] }]));
    renderAdmin('/inbox');
    expect(
      await screen.findByRole('button', { name: /^Done: .*Somebody is never safe/ }),
    ).toBeTruthy();
    expect(
      screen.queryByRole('button', { name: /^(Tomorrow|In a week): .*never safe/ }),
    ).toBeNull();
    expect(screen.getByRole('button', { name: /^In a week: Intake interview/ })).toBeTruthy();
  });

  it('says why something urgent is not put off', async () => {
    const view = renderAdmin('/inbox');
    const params = { rule: 'SNOOZE_URGENT' };
    stub.on('POST /api/v1/notices/snooze', answer(422, { code: 'RULE_REFUSED', params }));
    await view.user.click(
      await screen.findByRole('button', { name: 'In a week: Intake interview RS-2026-000007' }),
    );
    expect(
      await screen.findByText(/urgent and protects people, so it is not put off/),
    ).toBeTruthy();
  });

  it('takes a line away when it is done, by a button that says of what', async () => {
    const view = renderAdmin('/inbox');
    const done = await screen.findByRole('button', {
      name: 'Done: Intake interview RS-2026-000007',
    });
    stub.on('POST /api/v1/notices/done', answer(200, { unread: 1, overdue: 0 }));
    stub.on('GET /api/v1/notices', page([TAKEN]));
    await view.user.click(done);
    expect(await screen.findByRole('link', { name: 'Inbox: 1 unread' })).toBeTruthy();
    expect(screen.queryByText('Intake interview')).toBeNull();
    const sent = stub.requests.findLast(({ url }) => url.endsWith('/notices/done'));
    expect(await sent?.clone().json()).toEqual({ ids: [NOTICE.id] });
  });

  it('says which days can be chosen where a device is a day wrong', async () => {
    const view = renderAdmin('/inbox');
    const params = { rule: 'SNOOZE_DAY', from: '2026-11-28', to: '2026-12-27' };
    stub.on('POST /api/v1/notices/snooze', answer(422, { code: 'RULE_REFUSED', params }));
    await view.user.click(
      await screen.findByRole('button', { name: 'Tomorrow: Intake interview RS-2026-000007' }),
    );
    expect(await screen.findByText(/between 28\.11\.2026 and 27\.12\.2026/)).toBeTruthy();
  });
});
