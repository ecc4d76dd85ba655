import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const id = (last: number): string => `01990000-0000-7000-8000-00000000000${last}`;

const row = (last: number) => ({
  id: id(last),
  number: `QY-2026-000${last}`,
  version: 2,
  principal: { id: id(last), givenName: 'Aysel', familyName: `Quliyeva${last}`, fatherName: null },
  state: 'SCREENING',
  origin: 'REGISTER',
  urgent: false,
  mentor: null,
  placeCode: null,
  sendingCountry: 'DE',
  returnType: 'UNKNOWN',
  priorityLevel: 'LOW',
  arrivalOn: null,
  plannedArrivalOn: null,
  daysSinceArrival: null,
  nextDueOn: null,
  updatedAt: '2026-11-20T08:00:00Z',
});

const VIEW = {
  id: id(7),
  version: 1,
  name: 'Overdue',
  query: 'due=OVERDUE&sort=-arrival&columns=name,state',
  shared: false,
  mine: true,
  ownerName: 'Aynur Rzayeva',
};

const sentTo = (method: string, path: string): Request | undefined =>
  stub.requests.findLast((one) => one.method === method && new URL(one.url).pathname === path);

beforeEach(async () => {
  await changeLanguage('en');
  localStorage.clear();
  URL.createObjectURL = jest.fn(() => 'blob:cases');
  URL.revokeObjectURL = jest.fn();
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  stub.on('GET /api/v1/session', answer(200, sessionOf('COORDINATOR', 'en')));
  stub.on('GET /api/v1/saved-views', answer(200, { items: [VIEW] }));
  stub.on(
    'GET /api/v1/cases',
    answer(200, { items: [row(1), row(2)], nextCursor: null, total: { count: 2, capped: false } }),
  );
});
afterEach(() => localStorage.clear());

describe('the case list', () => {
  it('shows a saved view with its filters and columns, and exports exactly those', async () => {
    const view = renderAdmin('/cases');
    await view.user.click(await screen.findByRole('button', { name: 'Views' }));
    await view.user.click(await screen.findByRole('menuitem', { name: 'Overdue' }));
    expect(await screen.findByRole('columnheader', { name: /State/ })).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: /Mentor/ })).toBeNull();
    stub.on('GET /api/v1/cases/export.csv', answer(200, 'x'));
    await view.user.click(screen.getByRole('button', { name: 'Export' }));
    await view.user.click(await screen.findByRole('menuitem', { name: /csv/ }));
    await waitFor(() => expect(sentTo('GET', '/api/v1/cases/export.csv')).toBeTruthy());
    const sent = new URL(sentTo('GET', '/api/v1/cases/export.csv')?.url ?? '');
    expect(Object.fromEntries(sent.searchParams)).toEqual({
      due: 'OVERDUE',
      sort: '-arrival',
      columns: 'familyName,givenName,fatherName,urgent,state',
    });
    stub.on('POST /api/v1/cases/export.xlsx', answer(200, 'x'));
    await view.user.click(screen.getByRole('button', { name: 'Export' }));
    await view.user.click(await screen.findByRole('menuitem', { name: /xlsx/ }));
    await waitFor(() => expect(sentTo('POST', '/api/v1/cases/export.xlsx')).toBeTruthy());
    const asked = sentTo('POST', '/api/v1/cases/export.xlsx');
    expect(new URL(asked?.url ?? '').search).toBe(sent.search);
    expect(await asked?.clone().json()).toMatchObject({
      dayFormat: 'yyyy-mm-dd',
      headings: expect.arrayContaining([{ column: 'state', text: 'State' }]),
      words: expect.arrayContaining([{ column: 'urgent', code: 'true', text: 'yes' }]),
    });
  });

  it('says when the file ends before the list', async () => {
    const view = renderAdmin('/cases');
    stub.on('GET /api/v1/cases/export.csv', answer(200, 'x', { 'Export-Cut-At': '10000' }));
    await view.user.click(await screen.findByRole('button', { name: 'Export' }));
    await view.user.click(await screen.findByRole('menuitem', { name: /csv/ }));
    expect(await screen.findByText(/holds its first 10.?000 cases only/)).toBeTruthy();
  });

  it('keeps the list as it stands under a name, for the whole programme', async () => {
    const view = renderAdmin('/cases?due=OVERDUE');
    await view.user.click(await screen.findByRole('button', { name: 'Views' }));
    await view.user.click(await screen.findByRole('menuitem', { name: 'Save the current view' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/Name of the view/), 'Late');
    await view.user.click(dialog.getByLabelText(/Share with everybody/));
    stub.on('POST /api/v1/saved-views', answer(201, VIEW));
    await view.user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The view is saved')).toBeTruthy();
    const body: unknown = await sentTo('POST', '/api/v1/saved-views')?.clone().json();
    expect(body).toMatchObject({ name: 'Late', shared: true });
    expect((body as { query: string }).query).toMatch(/^due=OVERDUE&columns=name,number,state/);
  });

  it('is filtered by due date, any mentor of the programme, region and rayon, with codes in the address', async () => {
    const mentor = {
      name: 'Günel Abbasova',
      organisationName: null,
      openCases: 3,
      mailWorks: true,
      full: false,
    };
    stub.on(
      'GET /api/v1/mentors',
      answer(200, { items: [{ id: id(9), overdueCases: 0, ...mentor }], capacity: 40 }),
    );
    const view = renderAdmin('/cases');
    await view.user.click(await screen.findByRole('button', { name: 'Due' }));
    await view.user.click(await screen.findByRole('menuitemcheckbox', { name: 'Overdue' }));
    await view.user.click(await screen.findByRole('button', { name: 'Mentor' }));
    await view.user.click(await screen.findByRole('menuitemcheckbox', { name: 'Günel Abbasova' }));
    await view.user.click(screen.getByRole('button', { name: 'Economic region' }));
    await view.user.click(await screen.findByRole('menuitemcheckbox', { name: 'Lankaran-Astara' }));
    await view.user.keyboard('{Escape}');
    await view.user.click(screen.getByRole('button', { name: 'Place' }));
    await view.user.type(await screen.findByRole('textbox', { name: 'Find: Place' }), 'masal');
    await view.user.click(await screen.findByRole('checkbox', { name: 'Masally' }));
    await waitFor(() =>
      expect(view.router.state.location.search).toMatchObject({
        due: 'OVERDUE',
        mentor: id(9),
        region: 'ER09',
        place: 'AZ-MAS',
      }),
    );
    const asked = new URL(sentTo('GET', '/api/v1/cases')?.url ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      mentor: id(9),
      region: 'ER09',
      place: 'AZ-MAS',
    });
    expect(screen.getByText('Mentor: Günel Abbasova')).toBeVisible();
    expect(screen.getByText('Place: Masally')).toBeVisible();
  });

  it('assigns a mentor to the selected cases and names what was refused', async () => {
    stub.on(
      'GET /api/v1/mentors',
      answer(200, {
        items: [
          { id: id(9), name: 'Ramiz', openCases: 4, mailWorks: true },
          { id: id(8), name: 'Nigar', openCases: 2, mailWorks: false },
        ],
      }),
    );
    const view = renderAdmin('/cases');
    await screen.findByText(/Quliyeva2/);
    await view.user.click(screen.getByLabelText('Select all on this page'));
    await view.user.click(await screen.findByRole('button', { name: 'Assign a mentor' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByLabelText(/^Mentor/, { selector: 'input' }));
    await view.user.click(await screen.findByText('Nigar · open cases: 2 · no e-mail'));
    expect(await dialog.findByText(/letters do not reach this mentor.*tell them/i)).toBeTruthy();
    await view.user.click(dialog.getByLabelText(/^Mentor/, { selector: 'input' }));
    await view.user.click(await screen.findByText(/Ramiz · open cases: 4/));
    expect(dialog.queryByText(/letters do not reach/i)).toBeNull();
    const refused = { id: id(2), done: false, version: null, code: 'VERSION_STALE', rule: null };
    const done = { id: id(1), done: true, version: 3, code: null, rule: null };
    stub.on('POST /api/v1/cases/bulk/assign', answer(200, { items: [done, refused] }));
    await view.user.click(dialog.getByRole('button', { name: 'Assign a mentor' }));
    expect(await dialog.findByText('Done: 1. Refused: 1.')).toBeTruthy();
    expect(dialog.getByText(/^QY-2026-0002: /)).toBeTruthy();
    expect(await sentTo('POST', '/api/v1/cases/bulk/assign')?.clone().json()).toEqual({
      mentorId: id(9),
      cases: [1, 2].map((last) => ({ id: id(last), version: 2 })),
    });
  });

  it('closes the selected cases of a register with its outcome, and says of each why not', async () => {
    const view = renderAdmin('/cases?origin=REGISTER');
    await screen.findByText(/Quliyeva2/);
    await view.user.click(screen.getByLabelText('Select all on this page'));
    await view.user.click(screen.getByRole('button', { name: 'Close as in the register' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByLabelText(/^Reason/, { selector: 'input' }));
    await view.user.click(await screen.findByRole('option', { name: 'Completed' }));
    const refused = {
      id: id(2),
      done: false,
      version: null,
      code: 'RULE_REFUSED',
      rule: 'ORIGIN_REGISTER',
    };
    const done = { id: id(1), done: true, version: 3, code: null, rule: null };
    stub.on('POST /api/v1/cases/bulk/close-from-register', answer(200, { items: [done, refused] }));
    await view.user.click(dialog.getByRole('button', { name: 'Close as in the register' }));
    expect(await dialog.findByText('Done: 1. Refused: 1.')).toBeTruthy();
    expect(dialog.getByText('QY-2026-0002: Only for cases from a register.')).toBeTruthy();
    expect(await sentTo('POST', '/api/v1/cases/bulk/close-from-register')?.clone().json()).toEqual({
      closureReason: 'COMPLETED',
      cases: [1, 2].map((last) => ({ id: id(last), version: 2 })),
    });
  });
});
