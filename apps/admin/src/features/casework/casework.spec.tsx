import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { CaseState } from '@qayidis/domain/cases';
import type { Role } from '@qayidis/domain/permissions';
import { dropAllDrafts } from '#/lib/drafts';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import {
  aCasePage,
  anAction,
  aVisit,
  CASE_ID,
  PERSON_ID,
  SPOUSE_ID,
} from '../../../test/case.fixture';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const PATH = `/api/v1/cases/${CASE_ID}`;
const ORGANISATION = '01990000-0000-7000-8000-000000000701';

const opened = (
  section: string,
  role: Role,
  state: CaseState = 'ASSESSMENT',
  over: Parameters<typeof aCasePage>[0] = {},
) => {
  stub.on('GET /api/v1/session', answer(200, sessionOf(role, 'en')));
  stub.on(`GET ${PATH}`, answer(200, aCasePage({ state, ...over })));
  return renderAdmin(`/cases/${CASE_ID}?section=${section}`);
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

describe('a consent for one receiver', () => {
  it('names the organisation and the language in which it was given', async () => {
    const organisations = [{ id: ORGANISATION, name: 'Umid NGO', kind: 'NGO' }];
    stub.on(`GET ${PATH}/consents`, answer(200, { records: [], states: [] }));
    stub.on(`GET ${PATH}/safe-contacts`, answer(200, { items: [] }));
    stub.on('GET /api/v1/organisations', answer(200, { items: organisations }));
    const view = opened('consent', 'COORDINATOR');
    await view.user.click(await screen.findByRole('button', { name: 'Record consent' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByLabelText(/^Who receives the data/)).toBeNull();
    const choose = async (label: RegExp, option: RegExp): Promise<void> => {
      await view.user.click(dialog.getByLabelText(label, { selector: 'input' }));
      await view.user.click(await screen.findByRole('option', { name: option }));
    };
    await choose(/^Purpose/, /^P3/);
    await choose(/^Who receives the data/, /Umid NGO/);
    await choose(/^Language/, /Russian/);
    stub.on(`POST ${PATH}/consents`, answer(201, {}));
    await view.user.click(dialog.getByRole('button', { name: 'Record consent' }));
    expect((await dialog.findAllByText(/Fill in this field/)).length).toBeGreaterThan(0);
    for (const chosen of ['Given', 'Paper'])
      await view.user.click(dialog.getByRole('radio', { name: chosen }));
    await view.user.click(dialog.getByRole('button', { name: 'Record consent' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(await sent('POST', `${PATH}/consents`)).toMatchObject({
      purpose: 'P3_PROVIDER',
      receiverId: ORGANISATION,
      language: 'RU',
    });
  });
});

const NOTE = {
  id: '01990000-0000-7000-8000-000000000501',
  version: 3,
  happenedOn: '2026-11-20',
  channel: 'PHONE',
  topics: [],
  held: true,
  confidentiality: 'SEALED',
  access: 'OPEN',
  text: 'From the old register',
  nextStep: null,
  nextStepDueOn: null,
  fromRegister: true,
  authorName: null,
  writtenAt: '2026-11-20T08:00:00Z',
};

describe('a note that is classed wrongly', () => {
  const withNote = (): void =>
    stub.on(`GET ${PATH}/notes`, answer(200, { items: [NOTE], nextCursor: null, total: {} }));

  it('is opened by the coordinator, under its version', async () => {
    withNote();
    const view = opened('notes', 'COORDINATOR');
    await view.user.click(await screen.findByRole('button', { name: 'Change who may read it' }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByRole('radio', { name: /^Normal/ }));
    const path = `/api/v1/notes/${NOTE.id}/reclassify`;
    stub.on(`POST ${path}`, answer(200, NOTE));
    await view.user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The note is reclassified')).toBeVisible();
    expect(await sent('POST', path)).toEqual({ confidentiality: 'NORMAL' });
    expect(stub.requests.findLast(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe(
      '"3"',
    );
  });

  it('stays as it is for a mentor', async () => {
    withNote();
    opened('notes', 'MENTOR');
    expect(await screen.findByText('From the old register')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change who may read it' })).toBeNull();
  });
});

describe('the file of a closed case', () => {
  it('takes a late note and no other change, and says what leads on', async () => {
    stub.on(`GET ${PATH}/notes`, answer(200, { items: [] }));
    opened('notes', 'MENTOR', 'CLOSED');
    expect(await screen.findByText(/This case has ended/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Write a note' })).toBeVisible();
  });

  it('asks for no consent and no checklist', async () => {
    stub.on(`GET ${PATH}/consents`, answer(200, { records: [], states: [] }));
    stub.on(`GET ${PATH}/safe-contacts`, answer(200, { items: [] }));
    opened('consent', 'MENTOR', 'CLOSED');
    expect(await screen.findByText(/This case has ended/)).toBeVisible();
    expect(await screen.findByText(/No consent is recorded yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Record consent' })).toBeNull();
  });
});

describe('what a closure with success asks of visits (VISIT-14)', () => {
  const hintOf = async (waiveReason: string | null): Promise<string> => {
    const visit = { ...aVisit('M12'), state: waiveReason ? 'WAIVED' : 'DUE', waiveReason };
    stub.on(`GET ${PATH}/checklist`, answer(200, { items: [] }));
    stub.on(`GET ${PATH}/monitoring-visits`, answer(200, { items: [visit], scores: [] }));
    opened('closure', 'COORDINATOR', 'FOLLOW_UP');
    const told = waiveReason ? /are waived/ : /are recorded under/;
    return (await screen.findByText(told)).textContent;
  };

  it('is nothing where a register brought a case that was over: what is waived, and why', async () => {
    const hint = await hintOf('BEFORE_SYSTEM');
    expect(hint).toMatch(/only payments must be settled/);
    expect(hint).toMatch(/Final visit, survey and satisfaction form are waived: the case comes/);
  });

  it('is all three where the final visit is still to be held', async () => {
    expect(await hintOf(null)).toMatch(/final visit, survey and satisfaction form/);
  });
});

describe('the closure section of a case from a register', () => {
  const withoutVisits = (): void => {
    stub.on(`GET ${PATH}/checklist`, answer(200, { items: [] }));
    stub.on(`GET ${PATH}/monitoring-visits`, answer(200, { items: [], scores: [] }));
  };

  it('says that what ended before is closed as it stands there, while that is possible', async () => {
    withoutVisits();
    opened('closure', 'COORDINATOR', 'REFERRED', {
      actions: [anAction('CLOSE_FROM_REGISTER', { needs: ['REGISTER_OUTCOME'] })],
    });
    expect(await screen.findByText(/is closed as it stands there/)).toBeVisible();
  });

  it('asks for nothing any more once the case has ended', async () => {
    withoutVisits();
    opened('closure', 'COORDINATOR', 'CLOSED');
    expect(await screen.findByText(/goals reached/i)).toBeVisible();
    expect(screen.queryByText(/To close with success/)).toBeNull();
  });
});

describe('what a form demands only sometimes', () => {
  it('is marked once it does: the reason of a row of the checklist that is not done', async () => {
    const row = {
      kind: 'PAYMENTS_SETTLED',
      outcome: null,
      dueOn: null,
      doneOn: null,
      doneByName: null,
      reason: null,
      version: 0,
      reasons: [],
    };
    stub.on(`GET ${PATH}/checklist`, answer(200, { items: [row] }));
    const view = opened('closure', 'COORDINATOR', 'FOLLOW_UP');
    await view.user.click(await screen.findByRole('button', { name: /^Record: Payments settled/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/^Reason/)).not.toBeRequired();
    await view.user.click(dialog.getByRole('radio', { name: 'Not applicable' }));
    expect(dialog.getByLabelText(/^Reason/)).toBeRequired();
    await view.user.click(dialog.getByRole('button', { name: 'Save' }));
    expect((await dialog.findAllByText(/Fill in this field/)).length).toBeGreaterThan(0);
    expect(stub.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('is marked once it does: the second of two hours', async () => {
    stub.on(`GET ${PATH}/consents`, answer(200, { records: [], states: [] }));
    stub.on(`GET ${PATH}/safe-contacts`, answer(200, { items: [] }));
    const view = opened('consent', 'MENTOR');
    const from = await screen.findByLabelText(/^From hour/);
    expect(screen.getByLabelText(/^Until hour/)).not.toBeRequired();
    await view.user.type(from, '9');
    expect(screen.getByLabelText(/^Until hour/)).toBeRequired();
    expect(from).not.toBeRequired();
  });
});

describe('vulnerability factors', () => {
  it('of one person are recorded by the mentor without losing those of the others', async () => {
    const factors = [
      { personId: SPOUSE_ID, factor: 'PREG', severity: 'HIGH', source: 'SCREENING' },
      { personId: PERSON_ID, factor: 'DEBT', severity: 'LOW', source: 'SCREENING' },
    ];
    const points = { urgent: 0, factors: 3, minor: 0, dependants: 0, forced: 0, survey: 0 };
    const assessments = {
      eligibility: { answers: [], suggestedReasons: [] },
      forms: [],
      factors,
      factorsVersion: 4,
      priority: { total: 3, points },
      contradictions: [],
      unscreenedFlags: [],
      personsWithoutSkills: [],
      familyNeeded: false,
    };
    stub.on(`GET ${PATH}/assessments`, answer(200, assessments));
    const view = opened('assessment', 'MENTOR');
    expect(await screen.findByText(/Pregnant.* · High/)).toBeVisible();
    await view.user.click(screen.getByRole('button', { name: /^Factors: Məmmədov Elvin/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByLabelText(/^Serious illness/, { selector: 'input' }));
    await view.user.click(await screen.findByRole('option', { name: 'Critical' }));
    const theirs = [
      { personId: SPOUSE_ID, factor: 'MED', severity: 'LOW' },
      { personId: PERSON_ID, factor: 'DEBT', severity: 'HIGH' },
    ];
    const stale = {
      code: 'VERSION_STALE',
      versions: { sent: 4, current: 5 },
      current: { version: 5, factors: theirs },
    };
    stub.on(`PUT ${PATH}/factors`, answer(412, stale));
    await view.user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('row', { name: /^Debt/ })).toBeVisible();
    stub.on(`PUT ${PATH}/factors`, answer(200, assessments));
    await view.user.click(screen.getByRole('button', { name: 'Save what is chosen' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(await sent('PUT', `${PATH}/factors`)).toEqual({
      factors: [
        { personId: SPOUSE_ID, factor: 'MED', severity: 'LOW' },
        { personId: PERSON_ID, factor: 'MED', severity: 'CRITICAL' },
        { personId: PERSON_ID, factor: 'DEBT', severity: 'HIGH' },
      ],
    });
  });
});
