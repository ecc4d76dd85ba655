import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { Schemas } from '@qayidis/contracts';
import type { Role } from '@qayidis/domain/permissions';
import { dropAllDrafts } from '#/lib/drafts';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { aCasePage, anAction, aReason, CASE_ID, PERSON_ID } from '../../../test/case.fixture';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const PATH = `/api/v1/cases/${CASE_ID}`;

const opened = (over: Partial<Schemas['CaseResponse']> = {}, role: Role = 'COORDINATOR') => {
  stub.on('GET /api/v1/session', answer(200, sessionOf(role, 'en')));
  stub.on(`GET ${PATH}`, answer(200, aCasePage(over)));
  return renderAdmin(`/cases/${CASE_ID}`);
};

const sent = async (method: string, path: string): Promise<unknown> => {
  const last = stub.requests.findLast(
    (one) => one.method === method && new URL(one.url).pathname === path,
  );
  return last && (await last.clone().json());
};

beforeEach(async () => {
  dropAllDrafts();
  await changeLanguage('en');
});

describe('the next step of a case', () => {
  it('stands first even before it is possible, and each reason leads to its section', async () => {
    const view = opened({
      actions: [
        anAction('CONFIRM_ELIGIBILITY', {
          allowed: false,
          reasons: [aReason('ELIGIBILITY_ANSWERED'), aReason('CONSENT_P1')],
        }),
        anAction('ASSIGN_MENTOR'),
      ],
    });
    const step = await screen.findByRole('button', { name: 'Confirm eligibility and register' });
    expect(step).toHaveAttribute('aria-disabled', 'true');
    expect(step).toHaveAccessibleDescription(/Record the consent to case work/);
    stub.on(`GET ${PATH}/consents`, answer(200, { records: [], states: [] }));
    stub.on(`GET ${PATH}/safe-contacts`, answer(200, { items: [] }));
    stub.on('GET /api/v1/organisations', answer(200, { items: [] }));
    await view.user.click(screen.getByRole('link', { name: 'Consent and contact' }));
    expect(await screen.findByRole('heading', { name: 'Consents' })).toBeVisible();
  });

  it('that gives no reason against itself lists nothing, and says that it is not possible now', async () => {
    opened({ actions: [anAction('CONFIRM_ELIGIBILITY', { allowed: false, reasons: [] })] });
    expect(await screen.findByText('This step is not possible now.')).toBeVisible();
    expect(screen.queryByText('Needed before this:')).toBeNull();
  });

  it('says who takes it where it is not the reader', async () => {
    opened({ state: 'PLAN_REVIEW', actions: [] }, 'MENTOR');
    expect(
      await screen.findByText(/Approve the plan. Who does it: Coordinator, Programme manager/),
    ).toBeVisible();
  });

  it('leads a referral that lacks fields straight to the form with each of them', async () => {
    const view = opened({
      state: 'DRAFT',
      nextStep: { state: 'REFERRED', missing: ['PLACE'] },
      actions: [
        anAction('SUBMIT', {
          allowed: false,
          reasons: [aReason('REFERRAL_COMPLETE', { fields: ['CONTACT', 'PLACE'] })],
        }),
      ],
    });
    expect(await screen.findByText('Fill in: telephone or e-mail.')).toBeVisible();
    const line = screen.getByText('Fill in: place.').closest('li') as HTMLElement;
    await view.user.click(within(line).getByRole('link', { name: 'Edit the return' }));
    const place = await screen.findByLabelText(/^Place of residence/, { selector: 'input' });
    await waitFor(() => expect(place).toHaveFocus());
  });

  it('calls a second confirmation of the arrival a correction, and puts it last', async () => {
    const view = opened({
      state: 'REGISTERED',
      arrivalOn: '2026-11-10',
      actions: [
        anAction('CONFIRM_ARRIVAL', { needs: ['ARRIVAL_DATE'] }),
        anAction('START_ASSESSMENT'),
        anAction('WITHDRAW'),
      ],
    });
    const steps = await screen.findByRole('group', { name: 'Possible steps' });
    const names = within(steps)
      .getAllByRole('button')
      .map((one) => one.textContent);
    expect(names).toEqual(['Record a withdrawal', 'Correct the arrival']);
    await view.user.click(within(steps).getByRole('button', { name: 'Correct the arrival' }));
    expect(await screen.findByLabelText(/^Arrival date/)).toHaveValue('10.11.2026');
  });
});

describe('the band above a case', () => {
  const badge = () => document.querySelector('.mantine-Badge-root');

  it.each([
    ['SEALED', 'Sealed'],
    ['RESTRICTED', 'Restricted'],
    ['NORMAL', 'Follow-up'],
  ] as const)('of level %s begins with “%s”', async (confidentiality, said) => {
    opened({ confidentiality, state: 'FOLLOW_UP', urgent: false });
    await screen.findByText('Consent to the referral');
    expect(badge()).toHaveTextContent(said);
  });
});

describe('the facts of a case', () => {
  it('show all that is stored, with telephone and e-mail to press', async () => {
    opened();
    const phones = await screen.findAllByRole('link', { name: '+994 50 123 45 67' });
    expect(phones.map((one) => one.getAttribute('href'))).toContain('tel:+994501234567');
    expect(screen.getAllByRole('link', { name: 'elvin@example.az' })[0]).toHaveAttribute(
      'href',
      'mailto:elvin@example.az',
    );
    for (const fact of ['ERRIN', '500.00 EUR', 'Köln', 'Rented', '1,200.00 AZN', 'Azerbaijani'])
      expect(screen.getAllByText(fact).length).toBeGreaterThan(0);
  });

  it('show a telephone in groups however it was written', async () => {
    const page = aCasePage();
    const [principal, ...others] = page.members;
    const person = { ...principal?.person, phone: '+994773892655' };
    opened({ members: [{ ...principal, person }, ...others] } as never);
    const [link] = await screen.findAllByRole('link', { name: '+994 77 389 26 55' });
    expect(link).toHaveAttribute('href', 'tel:+994773892655');
  });

  it('of a register say why no end of support is asked of it (D-42)', async () => {
    opened({ state: 'SCREENING', origin: 'REGISTER', supportEndOn: null });
    const term = await screen.findByText('End of support');
    expect(term.nextElementSibling?.textContent).toMatch(/Waived: the case comes from a register/);
  });

  it.each([
    ['REGISTER', false, 'to be obtained'],
    ['REGISTER', true, 'Yes'],
    ['REFERRAL', false, 'No'],
  ] as const)('say of a case of origin %s with consent %s: %s', async (origin, given, said) => {
    opened({ origin, referralConsent: given });
    const term = await screen.findByText('Consent to the referral');
    expect(term.nextElementSibling?.textContent).toBe(said);
  });

  it('send only what was changed, under the version that was seen', async () => {
    const { household } = aCasePage();
    const view = opened({ household: { ...household, size: 4 } as never });
    await view.user.click(await screen.findByRole('link', { name: 'Edit the household' }));
    const adults = await screen.findByLabelText('Adults');
    await view.user.clear(adults);
    await view.user.type(adults, '3');
    stub.on(`PATCH ${PATH}`, answer(200, aCasePage()));
    await view.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The change is saved')).toBeVisible();
    expect(await sent('PATCH', PATH)).toEqual({ household: { adults: 3 } });
    expect(
      stub.requests.findLast(({ method }) => method === 'PATCH')?.headers.get('If-Match'),
    ).toBe('"7"');
    expect(view.router.state.location.search).toEqual({ section: 'overview' });
  });

  it('do not take more adults and children than persons (CASE-81)', async () => {
    const view = opened();
    await view.user.click(await screen.findByRole('link', { name: 'Edit the household' }));
    const adults = await screen.findByLabelText('Adults');
    await view.user.clear(adults);
    await view.user.type(adults, '40');
    await view.user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findAllByText('Enter 2 or less.'))[0]).toBeVisible();
    expect(await sent('PATCH', PATH)).toBeUndefined();
  });

  it('mark a child who is older than the principal, in the form and on the page (CASE-80)', async () => {
    const [principal, spouse] = aCasePage().members;
    const child = { ...spouse, relation: 'CHILD', person: { ...spouse?.person, birthYear: 1985 } };
    const view = opened({ members: [principal, child] } as never);
    expect(await screen.findByText(/at least 12 years younger/)).toBeVisible();
    await view.user.click(screen.getByRole('link', { name: 'Add a family member' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^Year of birth/), '1980');
    expect(dialog.queryByText(/at least 12 years younger/)).toBeNull();
    await view.user.click(dialog.getByLabelText(/^Relation/, { selector: 'input' }));
    await view.user.click(await screen.findByRole('option', { name: 'Child' }));
    expect(dialog.getByText(/at least 12 years younger/)).toBeVisible();
  });

  it('name the form of a telephone number before anything is sent (CASE-82)', async () => {
    const view = opened();
    await view.user.click(await screen.findByRole('button', { name: /^Edit Məmmədov Elvin/ }));
    const phone = await screen.findByLabelText(/^Telephone/);
    await view.user.clear(phone);
    await view.user.type(phone, '12345678');
    await view.user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findAllByText(/Enter it as \+994 50 123 45 67/))[0]).toBeVisible();
    expect(await sent('PATCH', `/api/v1/persons/${PERSON_ID}`)).toBeUndefined();
  });

  it('compare both versions when somebody else was faster', async () => {
    const view = opened();
    await view.user.click(await screen.findByRole('link', { name: 'Edit the return' }));
    const city = await screen.findByLabelText('City of stay abroad');
    await view.user.clear(city);
    await view.user.type(city, 'Bonn');
    const versions = { sent: 7, current: 9 };
    const changed = { at: '2026-11-26T10:05:00Z', by: 'Aysel Quliyeva' };
    stub.on(
      `PATCH ${PATH}`,
      answer(412, { code: 'VERSION_STALE', versions, current: { changed } }),
    );
    const newer = aCasePage({ version: 9 });
    const returnEvent = { ...newer.returnEvent, hostCity: 'Berlin' };
    stub.on(`GET ${PATH}`, answer(200, { ...newer, returnEvent }));
    await view.user.click(screen.getByRole('button', { name: 'Save' }));
    const row = await screen.findByRole('row', { name: /City of stay abroad/ });
    expect(row).toHaveTextContent('Bonn');
    expect(row).toHaveTextContent('Berlin');
    expect(screen.getByText(/^Changed by Aysel Quliyeva/)).toBeVisible();
    stub.on(`PATCH ${PATH}`, answer(200, newer));
    await view.user.click(within(row).getByRole('radio', { name: 'Yours' }));
    await view.user.click(screen.getByRole('button', { name: 'Save what is chosen' }));
    await waitFor(() =>
      expect(
        stub.requests.findLast(({ method }) => method === 'PATCH')?.headers.get('If-Match'),
      ).toBe('"9"'),
    );
    expect(await sent('PATCH', PATH)).toEqual({ returnEvent: { hostCity: 'Bonn' } });
  });

  it('of a person are changed under the version of the person', async () => {
    const view = opened();
    await view.user.click(await screen.findByRole('button', { name: /^Edit Məmmədov Elvin/ }));
    await view.user.type(await screen.findByLabelText('Name in the foreign document'), 'Mammadov');
    stub.on(`PATCH /api/v1/persons/${PERSON_ID}`, answer(200, {}));
    await view.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The change is saved')).toBeVisible();
    expect(await sent('PATCH', `/api/v1/persons/${PERSON_ID}`)).toEqual({
      nameInForeignDocument: 'Mammadov',
    });
  });

  it('keep the family: a member is added by a form and removed after a question', async () => {
    const view = opened();
    await view.user.click(await screen.findByRole('link', { name: 'Add a family member' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^Family name/), 'Məmmədov');
    await view.user.type(dialog.getByLabelText(/^Given name/), 'Tural');
    await view.user.click(dialog.getByLabelText(/^Relation/, { selector: 'input' }));
    await view.user.click(await screen.findByRole('option', { name: 'Child' }));
    stub.on(`POST ${PATH}/members`, answer(200, aCasePage()));
    await view.user.click(dialog.getByRole('button', { name: 'Add a family member' }));
    expect(await screen.findByText('The family member was added')).toBeVisible();
    expect(await sent('POST', `${PATH}/members`)).toMatchObject({
      person: { familyName: 'Məmmədov', givenName: 'Tural' },
      relation: 'CHILD',
    });
    await view.user.click(screen.getByRole('button', { name: /^Remove Məmmədova Aysel/ }));
    const question = within(await screen.findByRole('dialog'));
    expect(question.getByText(/will no longer be a family member/)).toBeVisible();
  });

  it('are read only for a manager, and once another body leads the case', async () => {
    const first = opened({}, 'PM');
    await screen.findByText('ERRIN');
    expect(screen.queryByRole('link', { name: /^Edit/ })).toBeNull();
    first.unmount();
    opened({ state: 'TRANSFERRED' });
    await screen.findByText('ERRIN');
    expect(screen.queryByRole('link', { name: /^Edit/ })).toBeNull();
  });
});

describe('similar records', () => {
  it('are counted, compared with the reason side by side, and decided', async () => {
    const other = '01990000-0000-7000-8000-000000000901';
    const suspicion = {
      id: '01990000-0000-7000-8000-000000000801',
      reasons: ['FIN', 'NAME'],
      score: 0.93,
      otherPersonId: PERSON_ID,
      otherCaseId: other,
      otherCaseNumber: 'RS-2025-000009',
    };
    const hidden = {
      ...suspicion,
      id: '01990000-0000-7000-8000-000000000802',
      otherPersonId: null,
      otherCaseId: null,
      otherCaseNumber: null,
    };
    stub.on(`GET ${PATH}/duplicates`, answer(200, { items: [suspicion, hidden] }));
    stub.on(
      `GET /api/v1/cases/${other}`,
      answer(200, aCasePage({ id: other, number: 'RS-2025-000009', placeCode: 'AZ-GA' })),
    );
    const view = opened({ state: 'REFERRED', undecidedDuplicates: 2 });
    expect(await screen.findByText('2 similar records')).toBeVisible();
    await view.user.click(screen.getByRole('link', { name: 'Compare the similar records' }));
    const dialog = within(await screen.findByRole('dialog'));
    const place = await dialog.findByRole('row', { name: /Place/ });
    expect(place).toHaveTextContent(/differs/);
    expect(dialog.getAllByText('Likeness 93 %: FIN, name and date of birth')).toHaveLength(2);
    expect(dialog.getByText(/belongs to another programme/)).toBeVisible();
    const decide = `${PATH}/duplicates/${suspicion.id}/decide`;
    stub.on(`POST ${decide}`, answer(204));
    const [different] = dialog.getAllByRole('button', { name: 'Different person' });
    await view.user.click(different as HTMLElement);
    expect(await screen.findByText('The decision is recorded')).toBeVisible();
    expect(await sent('POST', decide)).toEqual({ decision: 'DIFFERENT_PERSON' });
  });
});

describe('a task for a colleague', () => {
  it('of a role names the role in the language of the reader, never its code', async () => {
    stub.on('GET /api/v1/session', answer(200, sessionOf('COORDINATOR', 'az')));
    const task = {
      id: CASE_ID,
      kind: 'ASKED',
      params: {},
      text: 'Klinikaya zəng',
      dueOn: null,
      assigneeRole: 'COORDINATOR',
      assigneeName: null,
      mine: true,
      ended: false,
      version: 1,
    };
    stub.on(`GET ${PATH}`, answer(200, aCasePage({ tasks: [task] } as never)));
    renderAdmin(`/cases/${CASE_ID}`);
    const row = (await screen.findAllByText('Klinikaya zəng'))[0]?.closest('li');
    expect(row).toHaveTextContent('Koordinator');
    expect(row).not.toHaveTextContent('COORDINATOR');
  });

  it('is given from the rail to somebody who works on the case', async () => {
    const view = opened();
    await view.user.click(await screen.findByRole('link', { name: 'New task' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.type(dialog.getByLabelText(/^What is to be done/), 'Call the clinic');
    await view.user.click(dialog.getByRole('radio', { name: /Rəşad Hüseynov \(Mentor\)/ }));
    stub.on('POST /api/v1/tasks', answer(201, { id: CASE_ID }));
    await view.user.click(dialog.getByRole('button', { name: 'Give the task' }));
    expect(await screen.findByText('The task is given')).toBeVisible();
    expect(await sent('POST', '/api/v1/tasks')).toEqual({
      caseId: CASE_ID,
      text: 'Call the clinic',
      assigneeRole: 'MENTOR',
      dueOn: null,
    });
  });
});

describe('the deadlines beside a case', () => {
  it('say of a visit that was moved from which day it was, and count no days', async () => {
    const agreed = { startEvent: 'VISIT_RESCHEDULED', length: 0, unit: 'CD' };
    const term = { ...agreed, start: '2026-12-07', due: '2026-12-07' };
    const visit = {
      id: '01990000-0000-7000-8000-000000000401',
      kind: 'VISIT_M3',
      rule: 'reintegration.md 3.2',
      startedOn: '2026-11-27',
      dueOn: '2026-12-07',
      state: 'OPEN',
      ownerRole: 'MENTOR',
      explanation: { terms: [term], movedFrom: '2026-11-20' },
    } satisfies Schemas['DeadlineResponse'];
    opened({ deadlines: [visit] });
    const words = 'The visit was moved from 20.11.2026 to 07.12.2026, as agreed';
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/^0 days/)).toBeNull();
  });
});
