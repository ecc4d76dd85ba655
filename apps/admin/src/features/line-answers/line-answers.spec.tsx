import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const LINE = {
  action: 'DONE',
  trigger: 'CASE_GIVEN',
  caseId: '01990000-0000-7000-8000-000000000022',
  caseNumber: 'RS-2026-000007',
  kind: null,
  dueOn: null,
  place: 'CASE',
  visitId: null,
  recorded: false,
  mayWait: true,
  task: null,
  above: null,
  told: [],
  answered: null,
  over: false,
} satisfies Schemas['LineResponse'];
const TOLD: Schemas['ToldResponse'][] = [{ name: 'Nigar Əliyeva', role: 'COORDINATOR' }];
const READ = 'POST /api/v1/line-answers/read';
const ANSWER = 'POST /api/v1/line-answers';
const sent = (path: string) =>
  stub.requests.filter(({ method, url }) => method === 'POST' && new URL(url).pathname === path);

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', 'en')));
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 0, overdue: 0 }));
});

describe('a link of a letter (DIG-04)', () => {
  it('does nothing by being opened, and what it says with one press', async () => {
    stub.on(READ, answer(200, LINE));
    stub.on(ANSWER, answer(200, { action: 'DONE', movedTo: null, told: [] }));
    const { user, router } = renderAdmin('/act#t=abc');
    const button = await screen.findByRole('button', { name: 'Done, close it' });
    expect(screen.getByRole('link', { name: 'RS-2026-000007' })).toBeTruthy();
    expect(router.state.location.href).toBe('/act');
    expect(sent('/api/v1/line-answers')).toEqual([]);
    await user.click(button);
    expect(await screen.findByText('Closed. Thank you.')).toBeTruthy();
    expect(sent('/api/v1/line-answers')).toHaveLength(1);
  });

  it('shows to whoever is signed in which task a press would close', async () => {
    const task = { kind: 'SAFETY', params: {}, text: null };
    stub.on(READ, answer(200, { ...LINE, trigger: 'TASK_DUE', place: 'TASK', task }));
    renderAdmin('/act#t=abc');
    expect(
      await screen.findByRole('heading', { name: /Somebody is never safe: get in touch today/ }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Done, close it' })).toBeTruthy();
  });

  it('asks for no other day where it cannot wait, and says why (REM-20)', async () => {
    const task = { kind: 'SAFETY', params: {}, text: null };
    const safety = { ...LINE, trigger: 'TASK_DUE', place: 'TASK', task, mayWait: false };
    stub.on(READ, answer(200, { ...safety, action: 'MOVED' }));
    renderAdmin('/act#t=abc');
    expect(
      await screen.findByText(/urgent and protects people, so it is not put off/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Move it to this day' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Open the case and record it' })).toBeTruthy();
  });

  it('names the help in question, of which a case may have several', async () => {
    const help = { trigger: 'ITEM_DELIVERY_DUE', kind: 'HOUSING' };
    stub.on(READ, answer(200, { ...LINE, ...help }));
    renderAdmin('/act#t=abc');
    expect(
      await screen.findByRole('heading', { name: 'Help is due for delivery: Housing' }),
    ).toBeTruthy();
  });

  it('says in a sentence that it was used', async () => {
    stub.on(READ, answer(200, { ...LINE, answered: 'MOVED', over: false }));
    renderAdmin('/act#t=abc');
    expect(await screen.findByText(/already answered this line: Another day/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Done, close it' })).toBeNull();
  });

  it('says of a link of somebody else whose it is, and not to check a number', async () => {
    stub.on(READ, answer(404, { code: 'NOT_FOUND' }));
    renderAdmin('/act#t=abc');
    expect(await screen.findByText(/belongs to another person or was used already/)).toBeTruthy();
    expect(screen.queryByText(/Check the number/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Open the inbox' })).toBeTruthy();
  });

  it('says calmly that its seven days are over, asks for nothing and leads to the inbox', async () => {
    stub.on(READ, answer(404, { code: 'LINK_INVALID', requestId: 'r-1' }));
    renderAdmin('/act#t=abc');
    expect(await screen.findByText(/works for seven days/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the inbox' })).toBeTruthy();
    expect(screen.queryByText(/Ask for a new one|r-1/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(['DONE', 'CANNOT'] as const)(
    'says the same of a page that was left open until they were over (%s)',
    async (action) => {
      stub.on(READ, answer(200, { ...LINE, action, above: 'COORDINATOR' }));
      stub.on(ANSWER, answer(404, { code: 'LINK_INVALID', requestId: 'r-1' }));
      const { user } = renderAdmin('/act#t=abc');
      const name = action === 'DONE' ? 'Done, close it' : 'Say that I cannot';
      const button = await screen.findByRole('button', { name });
      if (action === 'CANNOT') {
        await user.click(screen.getByRole('combobox', { name: /^Reason/ }));
        await user.click(await screen.findByRole('option', { name: 'I am away' }));
      }
      await user.click(button);
      expect(await screen.findByText(/works for seven days/)).toBeTruthy();
      expect(screen.queryByText(/Ask for a new one|r-1/)).toBeNull();
      expect(screen.queryByRole('button', { name })).toBeNull();
    },
  );

  it('leads to the visit itself, which is done and moved there (DIG-05)', async () => {
    const visitId = '01990000-0000-7000-8000-000000000031';
    stub.on(
      READ,
      answer(200, { ...LINE, trigger: 'VISIT_DUE', place: 'VISIT', recorded: true, visitId }),
    );
    renderAdmin('/act#t=abc');
    const link = await screen.findByRole('link', { name: 'Open the visit' });
    expect(link.getAttribute('href')).toBe(`/visits/${visitId}`);
  });

  it('asks why, where something is not done', async () => {
    stub.on(READ, answer(200, { ...LINE, action: 'CANNOT', above: 'COORDINATOR' }));
    stub.on(ANSWER, answer(200, { action: 'CANNOT', movedTo: null, told: TOLD }));
    const { user } = renderAdmin('/act#t=abc');
    await user.click(await screen.findByRole('button', { name: 'Say that I cannot' }));
    expect(screen.getByText(/^Your coordinator or manager is told/)).toBeTruthy();
    expect(sent('/api/v1/line-answers')).toEqual([]);
    await user.click(screen.getByRole('combobox', { name: /^Reason/ }));
    await user.click(await screen.findByRole('option', { name: 'I am away' }));
    await user.click(screen.getByRole('button', { name: 'Say that I cannot' }));
    expect(await screen.findByText('It was passed on with your reason.')).toBeTruthy();
    expect(screen.getByText('Nigar Əliyeva (coordinator) was told.')).toBeTruthy();
  });

  it('says of a line that was answered so who was told, in the words of the page (DIG-05)', async () => {
    stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', 'az')));
    const both = [...TOLD, { name: 'Kamran Quliyev', role: 'PM' }];
    stub.on(READ, answer(200, { ...LINE, answered: 'CANNOT', over: true, told: both }));
    renderAdmin('/act#t=abc');
    expect(
      await screen.findByText(
        'Bildirildi: Nigar Əliyeva (koordinator) və Kamran Quliyev (proqram rəhbəri).',
      ),
    ).toBeTruthy();
  });

  const OF_READMISSION = {
    ...{ ...LINE, action: 'CANNOT', trigger: 'READMISSION_REPLY_DUE', place: 'READMISSION' },
    ...{ caseId: null, caseNumber: 'AZ-2026-000001', recorded: true },
  } satisfies Schemas['LineResponse'];

  it('says to a desk of readmission that its head is told, not a coordinator', async () => {
    stub.on(READ, answer(200, { ...OF_READMISSION, above: 'SMS_HEAD' }));
    renderAdmin('/act#t=abc');
    expect(await screen.findByText(/^The head of readmission is told/)).toBeTruthy();
    expect(screen.queryByText(/coordinator/)).toBeNull();
  });

  it('offers "cannot" to nobody above whom there is nobody, and says so', async () => {
    stub.on(READ, answer(200, { ...OF_READMISSION, above: null }));
    renderAdmin('/act#t=abc');
    expect(await screen.findByText(/^There is nobody above you/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Say that I cannot' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Open the register of readmissions' })).toBeTruthy();
  });
});
