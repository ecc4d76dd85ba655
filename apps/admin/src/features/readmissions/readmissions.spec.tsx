import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const ROW = {
  id: '01990000-0000-7000-8000-000000000041',
  number: 'AZ-2026-000001',
  familyName: 'Hüseynli',
  givenName: 'Çingiz',
  fatherName: null,
  birthYear: 1991,
  requestingState: 'DE',
  procedure: 'NORMAL',
  state: 'SUBMITTED',
  replyState: null,
  holder: 'SMS_REGISTRY',
  holderName: null,
  receivedOn: '2026-02-02',
  clock: { standing: 'RUNNING', dueOn: '2026-02-17', daysLeft: 15 },
} satisfies Schemas['ReadmissionRowResponse'];

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('SMS_REGISTRY', 'en')));
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 0, overdue: 0 }));
  stub.on(
    'GET /api/v1/readmissions',
    answer(200, { items: [], nextCursor: null, total: { count: 0, capped: false } }),
  );
  stub.on('POST /api/v1/readmissions/search', answer(200, { items: [ROW], more: false }));
});

describe('the register', () => {
  it('is searched by name; what is typed stands in no address (RDM-16)', async () => {
    const { user, router } = renderAdmin('/readmissions');
    await user.type(await screen.findByLabelText('Find a request'), 'chingiz');
    expect(await screen.findByRole('link', { name: ROW.number })).toBeTruthy();
    expect(router.state.location.href).toBe('/readmissions');
    await user.clear(screen.getByLabelText('Find a request'));
    await waitFor(() => expect(screen.queryByRole('link', { name: ROW.number })).toBeNull());
  });
});

describe('a new request', () => {
  it('demands why it is entered late only where it is, and marks that', async () => {
    const { user } = renderAdmin('/readmissions/new');
    const received = await screen.findByLabelText(/^Received on/);
    const reason = () => screen.getByLabelText(/^Why earlier than today/);
    expect(reason()).not.toBeRequired();
    await user.clear(received);
    await user.type(received, '02.02.2026');
    expect(reason()).toBeRequired();
  });

  it('names a FIN that cannot be one at the first press, beside what is missing', async () => {
    const { user } = renderAdmin('/readmissions/new');
    await user.type(await screen.findByLabelText(/^Personal number/), '12');
    await user.click(screen.getByRole('button', { name: 'Enter the request' }));
    expect(await screen.findAllByText('Fill in this field.')).not.toHaveLength(0);
    expect(screen.getByLabelText(/^Personal number/)).toHaveAccessibleDescription(
      /at least 7 characters/,
    );
  });
});

describe('a FIN with a letter that reads as a digit', () => {
  it('is told which signs never stand in one, before and after it is typed', async () => {
    const { user } = renderAdmin('/readmissions/new');
    const field = await screen.findByLabelText(/^Personal number/);
    expect(field).toHaveAccessibleDescription(/never the letters I and O/);
    await user.type(field, '5ABO1I3');
    await user.click(screen.getByRole('button', { name: 'Enter the request' }));
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/I and O, which read as 1 and 0/),
    );
    expect(field).not.toHaveAccessibleDescription(/The form is not right/);
    expect(stub.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('the number of a document', () => {
  it('that cannot be one is named at the first press, by the rule of the server', async () => {
    const { user } = renderAdmin('/readmissions/new');
    const field = await screen.findByLabelText(/^Number of the document/);
    await user.type(field, 'A123');
    await user.click(screen.getByRole('button', { name: 'Enter the request' }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/at least 5 characters/));
    await user.type(field, '?567');
    await user.click(screen.getByRole('button', { name: 'Enter the request' }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/The form is not right/));
    expect(stub.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});

describe('an arrival that is confirmed', () => {
  const ACCEPTED = {
    ...{
      ...ROW,
      state: 'ACCEPTED',
      holder: 'REQUESTING_STATE',
      version: 4,
      sex: 'M',
      bornOn: null,
    },
    ...{ fin: null, documentNumber: null, kind: 'OWN_NATIONAL', declarationGiven: false },
    ...{ channel: 'EMAIL', incomingNumber: 'DE-1', receivedReason: null, acknowledgedOn: null },
    ...{ stateSince: '2026-02-10', officerName: null, incompleteReason: null, others: [] },
    ...{ agreement: { code: 'EU-AZ', version: 1, needsLegalReview: false }, deadlines: [] },
    ...{ reply: null, replyReturnText: null, limitEffect: null, effectText: null, events: [] },
    arrival: {
      ...{ plannedOn: '2026-12-03', plannedTime: null, place: 'GYD', flightNumber: null },
      ...{ escorts: 0, noticeOn: null, noticeLate: false, noticeReason: null },
      ...{ arrivedOn: null, arrivedByName: null },
    },
    actions: [
      {
        ...{ command: 'CONFIRM_ARRIVAL', permission: 'readmission.confirm-arrival' },
        ...{ allowed: true, needs: [], reasons: [] },
      },
    ],
  } as unknown as Schemas['ReadmissionDetailResponse'];

  it('on another day than the planned one says so before, with how far they lie apart', async () => {
    stub.on(`GET /api/v1/readmissions/${ROW.id}`, answer(200, ACCEPTED));
    const { user } = renderAdmin(`/readmissions/${ROW.id}`);
    await user.click(await screen.findByRole('button', { name: 'Confirm the arrival' }));
    const dialog = within(await screen.findByRole('dialog'));
    const day = dialog.getByLabelText(/^Arrived on/);
    const type = async (text: string): Promise<void> => {
      await user.clear(day);
      await user.type(day, text);
    };
    await type('05.12.2026');
    expect(dialog.getByRole('status')).toHaveTextContent(
      /^Planned for 3 December 2026, 2 days later/,
    );
    await type('02.12.2026');
    expect(dialog.getByRole('status')).toHaveTextContent(/, 1 day earlier/);
    await type('03.12.2026');
    expect(dialog.getByRole('status')).toBeEmptyDOMElement();
  });

  it('or the effect of a passed limit, says what becomes of the request and that it stays so (D-03)', async () => {
    const may = (command: string) => ({ command, allowed: true, needs: [], reasons: [] });
    const actions = [may('CONFIRM_EFFECT'), may('DENY_EFFECT')];
    const passed = { ...ACCEPTED, state: 'VERIFYING', holder: 'SMS_HEAD', actions };
    stub.on(`GET /api/v1/readmissions/${ROW.id}`, answer(200, passed));
    const { user } = renderAdmin(`/readmissions/${ROW.id}`);
    const asked = async (name: string) => {
      await user.click(await screen.findByRole('button', { name }));
      return within(await screen.findByRole('dialog'));
    };
    const confirm = await asked('Confirm the effect');
    expect(
      confirm.getByText(/becomes “Deemed accepted” at once .* cannot be taken back/),
    ).toBeTruthy();
    await user.click(confirm.getByRole('button', { name: 'Cancel' }));
    const deny = await asked('Deny the effect');
    expect(deny.getByText(/still to be answered\. .* cannot be taken back/)).toBeTruthy();
  });
});

describe('a row of the register', () => {
  const listed = (...items: Schemas['ReadmissionRowResponse'][]) =>
    stub.on(
      'GET /api/v1/readmissions',
      answer(200, { items, nextCursor: null, total: { count: items.length, capped: false } }),
    );

  it('says that a request runs the accelerated procedure, and nothing of a normal one', async () => {
    listed({ ...ROW, procedure: 'ACCELERATED' });
    const { unmount } = renderAdmin('/readmissions');
    expect(await screen.findByText('Accelerated')).toBeTruthy();
    unmount();
    listed(ROW);
    renderAdmin('/readmissions');
    expect(await screen.findByRole('link', { name: ROW.number })).toBeTruthy();
    expect(screen.queryByText('Accelerated')).toBeNull();
  });

  it('is found by the address of the tile "Effect to be decided" (D-03)', async () => {
    const clock = { standing: 'EFFECT_TO_CONFIRM', dueOn: '2026-02-17', daysLeft: -3 } as const;
    listed({ ...ROW, holder: 'SMS_HEAD', clock });
    renderAdmin('/readmissions?clock=EFFECT_TO_CONFIRM');
    expect(await screen.findByText('effect to be confirmed')).toBeTruthy();
    const asked = stub.requests.filter(({ url }) => url.includes('/api/v1/readmissions?'));
    expect(asked.map(({ url }) => new URL(url).searchParams.get('clock'))).toContain(
      'EFFECT_TO_CONFIRM',
    );
    expect(screen.getAllByText(/Passed, effect to be decided/)).not.toEqual([]);
  });
});

describe('the board of arrivals', () => {
  it('names the day of an arrival whose day has passed without a word', async () => {
    const late = {
      id: ROW.id,
      version: 1,
      number: ROW.number,
      familyName: ROW.familyName,
      givenName: ROW.givenName,
      birthYear: ROW.birthYear,
      requestingState: 'DE',
      plannedOn: '2026-02-19',
      plannedTime: '14:30',
      arrivedOn: null,
      escorts: null,
      flightNumber: 'J2 8',
      noticeLate: false,
      place: null,
    } satisfies Schemas['ArrivalResponse'];
    const board = { from: '2026-03-01', to: '2026-03-14', unplanned: 0, overdue: [late], days: [] };
    stub.on('GET /api/v1/arrivals', answer(200, board));
    renderAdmin('/arrivals');
    expect(await screen.findByText(/^19\.02\.2026 · 14:30 · J2 8/)).toBeTruthy();
  });
});
