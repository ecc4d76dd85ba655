import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const ID = '01990000-0000-7000-8000-000000000041';

const COUNTS = {
  rows: 1,
  members: 0,
  ready: 1,
  check: 0,
  refused: 0,
  suspected: 1,
  secondReturns: 0,
  repeated: 0,
  known: 0,
  undecided: 1,
  toCreate: 0,
  membersToCreate: 0,
  generalTypes: 1,
  created: 0,
  linked: 0,
  skipped: 0,
  membersCreated: 0,
} satisfies Schemas['ImportCountsResponse'];

const importIn = (
  state: Schemas['ImportResponse']['state'],
  allowedActions: Schemas['ImportResponse']['allowedActions'],
) =>
  ({
    id: ID,
    version: 3,
    state,
    format: 'CSV',
    fileName: 'register.csv',
    createdAt: '2026-11-22T04:00:00Z',
    createdByName: null,
    committedAt: null,
    counts: COUNTS,
    progress: { done: 0, total: 0 },
    failure: null,
    allowedActions,
    sameFileAs: null,
    sheets: [],
    register: null,
    members: null,
    skipped: [],
    problems: [],
    mentors: [],
  }) satisfies Schemas['ImportResponse'];

const cell = (field: Schemas['RegisterField'], ...understood: string[]) => ({
  field,
  original: understood.join(' '),
  corrected: null,
  understood,
  confidence: 1,
});

const ROW = {
  id: '01990000-0000-7000-8000-000000000042',
  version: 1,
  kind: 'PRINCIPAL',
  rowNumber: 5,
  number: '1',
  principalRow: null,
  mentorName: null,
  memberCount: 0,
  status: 'READY',
  matching: 'SUSPECTED',
  decision: null,
  decisionRef: null,
  possibleDecisions: ['IMPORT', 'SKIP', 'LINK_EXISTING'],
  outcome: null,
  resultCaseId: null,
  resultCaseNumber: null,
  takenBackNumber: null,
  cells: [cell('FULL_NAME', 'Əliyev', 'Anar', 'Vaqif'), cell('ASSISTANCE', 'HOUSEHOLD')],
  problems: [
    { field: 'RETURN_TYPE', code: 'RETURN_TYPE_GENERAL', severity: 'NOTE', params: {} },
    { field: 'PLACE', code: 'PLACE_UNKNOWN', severity: 'WARNING', params: {} },
  ],
  matches: [
    {
      ref: 'ROW:4',
      kind: 'DUPLICATE',
      score: 0.9,
      needsDecision: true,
      reasons: ['SAME_NAME'],
      rowNumber: 4,
      caseId: null,
      caseNumber: null,
      cells: [cell('FULL_NAME', 'Əliyev', 'Anar', 'Vaqif oğlu'), cell('PHONE', '+994501112233')],
    },
  ],
} satisfies Schemas['ImportRowResponse'];

const shown = (found: Schemas['ImportResponse']) => {
  stub.on('GET /api/v1/session', answer(200, sessionOf('COORDINATOR', 'az')));
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 0, overdue: 0 }));
  stub.on(`GET /api/v1/imports/${ID}`, answer(200, found));
  stub.on(
    `GET /api/v1/imports/${ID}/rows`,
    answer(200, { items: [ROW], nextCursor: null, total: { count: 1, capped: false } }),
  );
};

beforeEach(() => changeLanguage('az'));

describe('a register', () => {
  it('says once that a type is general, words its codes as the case does, and contradicts itself nowhere', async () => {
    shown(importIn('READ', ['MAP', 'DECIDE', 'COMMIT']));
    const view = renderAdmin(`/imports/${ID}?step=rows`);
    const row = within(await screen.findByRole('table', { name: 'Reyestrin sətirləri' }));
    expect(await row.findByText(/yer tanınmır/)).toBeTruthy();
    expect(screen.getAllByText(/növü ümumi sözlə yazılıb/)).toHaveLength(1);
    expect(screen.queryByText(/növ ümumidir/)).toBeNull();
    await view.user.click(row.getByRole('button', { name: 'Bax və qərar ver: sətir 5' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Ev əşyaları')).toBeTruthy();
    const compared = within(dialog.getByRole('table', { name: 'Müqayisə: Sətir 4' }));
    const marked = compared
      .getAllByRole('rowheader')
      .flatMap(({ textContent }) => (textContent.includes('fərqlidir') ? [textContent] : []));
    expect(marked).toEqual([expect.stringContaining('Telefon')]);
  });

  it('without any known title says so at once, and no rows are checked before the columns are chosen', async () => {
    const found = importIn('READ', ['MAP', 'DISCARD']);
    const problem = { code: 'NO_REGISTER', field: null, sheet: null, rows: null } as const;
    const preview = [
      ['Əliyev', 'Elnur'],
      ['Qasımov', 'Orxan', 'Gəncə'],
    ];
    const sheet = {
      ...{ name: 'CSV', kind: 'OTHER', headerRow: -1, rowCount: 2, columns: [] },
      preview,
    } satisfies Schemas['SheetResponse'];
    shown({ ...found, problems: [problem], sheets: [sheet] });
    renderAdmin(`/imports/${ID}?step=columns`);
    const titles = await screen.findByRole('combobox', { name: 'Başlıq sətri' });
    expect(titles).toHaveValue('Başlıq yoxdur');
    for (const text of ['Sütun 1', 'Əliyev', 'Sütun 3', 'Gəncə'])
      expect(screen.getByText(text)).toBeVisible();
    expect(await screen.findByRole('alert')).toHaveTextContent(/tanış başlıq tapılmadı/);
    expect(screen.getByRole('button', { name: 'Sətirləri yoxla' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Reyestri sil' })).toBeEnabled();
  });

  it('of titles only names the sheet that has rows, goes no further, and says why a choice is refused (IMP-42)', async () => {
    const problem = { code: 'NO_ROWS', field: null, sheet: 'Adlar', rows: null } as const;
    const ofSheet = { kind: 'REGISTER', headerRow: 0, rowCount: 1 } as const;
    const sheets = ['Reyestr', 'Nümunə', 'Adlar'].map((name) => ({
      ...{ ...ofSheet, name, columns: [] },
      preview: [['Soyadı', 'Adı']],
    }));
    const register = { sheet: 'Reyestr', headerRow: 0, columns: [] };
    shown({
      ...importIn('READ', ['MAP', 'DISCARD']),
      ...{ problems: [problem], sheets, register },
    });
    const view = renderAdmin(`/imports/${ID}?step=columns`);
    expect(await screen.findByText(/“Adlar” vərəqində isə sətirlər var/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sətirləri yoxla' })).toBeDisabled();
    await view.user.click(screen.getByRole('combobox', { name: 'Vərəq' }));
    await view.user.click(await screen.findByRole('option', { name: 'Nümunə' }));
    const params = { rule: 'IMPORT_SHEET_EMPTY', sheet: 'Nümunə', other: 'Adlar' };
    const refused = { code: 'RULE_REFUSED', params, pointer: '#/register/sheet' };
    stub.on(`PUT /api/v1/imports/${ID}/mapping`, answer(422, refused));
    await view.user.click(screen.getByRole('button', { name: 'Sütunları tətbiq et' }));
    expect(await screen.findByText(/Sətirlər “Adlar” vərəqindədir: onu seçin/)).toBeVisible();
  });

  it('shows a row of titles whole, however long: below the field, and in each choice', async () => {
    const long = Array.from({ length: 9 }, (_, column) => `Sütunun çox uzun başlığı ${column}`);
    const preview = [['Reyestr'], long];
    const titled = { name: 'CSV', kind: 'REGISTER', headerRow: 1, rowCount: 2 } as const;
    const register = { sheet: 'CSV', headerRow: 1, columns: [] };
    const sheets = [{ ...titled, columns: [], preview }];
    shown({ ...importIn('READ', ['MAP', 'DISCARD']), sheets, register });
    const view = renderAdmin(`/imports/${ID}?step=columns`);
    const titles = await screen.findByRole('combobox', { name: 'Başlıq sətri' });
    expect(titles).toHaveValue('Sətir 2');
    expect(titles).toHaveAccessibleDescription(long.join(' | '));
    await view.user.click(titles);
    const choice = { name: `Sətir 2: ${long.join(' | ')}` };
    expect(await screen.findByRole('option', choice)).toBeVisible();
    expect(screen.getByRole('option', { name: 'Başlıq yoxdur' })).toBeVisible();
  });

  it('says once whose account was not found, and leads to where it is chosen', async () => {
    const mentors = [{ index: 0, name: 'Rəna Q.', rows: 12, userId: null }];
    shown({ ...importIn('READ', ['MAP', 'DECIDE', 'COMMIT']), mentors });
    const view = renderAdmin(`/imports/${ID}?step=rows`);
    expect(await screen.findByText(/hesabı tapılmadı: Rəna Q\./)).toBeVisible();
    await view.user.click(screen.getByRole('link', { name: 'Mentorların hesablarını seç' }));
    expect(await screen.findByText('Hesab: Rəna Q.')).toBeVisible();
  });

  it('of which nothing is new says nothing of cases without a mentor, and what is left out is not ready', async () => {
    const mentors = [{ index: 0, name: 'Rəna Q.', rows: 12, userId: null }];
    const counts = { ...COUNTS, undecided: 0, known: 1 };
    shown({ ...importIn('READ', ['MAP', 'DECIDE', 'COMMIT']), mentors, counts });
    const row = { ...ROW, matching: 'KNOWN', decision: 'SKIP' };
    const body = { items: [row], nextCursor: null, total: { count: 1, capped: false } };
    stub.on(`GET /api/v1/imports/${ID}/rows`, answer(200, body));
    renderAdmin(`/imports/${ID}?step=rows`);
    expect(await screen.findByText('Buraxılır')).toBeVisible();
    expect(screen.queryByText('Hazır')).toBeNull();
    expect(screen.queryByText(/hesabı tapılmadı/)).toBeNull();
  });

  it('begins in the window of a row where something waits: the decision, then the broken cell', async () => {
    shown(importIn('READ', ['MAP', 'DECIDE', 'COMMIT']));
    const place = { ...cell('PLACE'), original: 'Uzaq kənd' };
    const decided = { ...ROW, cells: [...ROW.cells, place], decision: 'IMPORT' };
    const view = renderAdmin(`/imports/${ID}?step=rows`);
    const open = { name: 'Bax və qərar ver: sətir 5' };
    await view.user.click(await screen.findByRole('button', open));
    const link = () => screen.getByRole('button', { name: /mövcud işə bağla/ });
    await waitFor(() => expect(link()).toHaveFocus());
    await view.user.keyboard('{Escape}');
    const body = { items: [decided], nextCursor: null, total: { count: 1, capped: false } };
    stub.on(`GET /api/v1/imports/${ID}/rows`, answer(200, body));
    view.unmount();
    const again = renderAdmin(`/imports/${ID}?step=rows`);
    await again.user.click(await screen.findByRole('button', open));
    const broken = () => screen.getByRole('textbox', { name: 'Düzəliş: Yaşayış yeri' });
    await waitFor(() => expect(broken()).toHaveFocus());
  });

  it('makes its cases only after their number was confirmed', async () => {
    const counts = { ...COUNTS, undecided: 0, toCreate: 88 };
    shown({ ...importIn('READ', ['MAP', 'DECIDE', 'COMMIT']), counts });
    stub.on(`POST /api/v1/imports/${ID}/commit`, answer(200, importIn('COMMITTING', [])));
    const view = renderAdmin(`/imports/${ID}?step=rows`);
    const commit = { name: 'Təsdiq et və işləri yarat' };
    await view.user.click(await screen.findByRole('button', commit));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/88 yeni iş yaranacaq/)).toBeVisible();
    const sent = () => stub.requests.some(({ url }) => url.endsWith('/commit'));
    expect(sent()).toBe(false);
    await view.user.click(dialog.getByRole('button', commit));
    await waitFor(() => expect(sent()).toBe(true));
  });

  it('that was taken back still tells the numbers that its rows had', async () => {
    shown(importIn('UNDONE', []));
    const row = { ...ROW, takenBackNumber: 'QY-2026-0007' };
    const body = { items: [row], nextCursor: null, total: { count: 1, capped: false } };
    stub.on(`GET /api/v1/imports/${ID}/rows`, answer(200, body));
    renderAdmin(`/imports/${ID}`);
    expect(await screen.findByText('Geri götürülüb: QY-2026-0007')).toBeVisible();
  });

  it('takes a correction in every cell, says at the cell what is wrong, and decides all that a filter shows', async () => {
    shown(importIn('READ', ['MAP', 'DECIDE', 'COMMIT']));
    const place = cell('PLACE');
    const row = { ...ROW, cells: [...ROW.cells, { ...place, original: 'Uzaq kənd' }] };
    const body = { items: [row], nextCursor: 'x', total: { count: 1200, capped: false } };
    stub.on(`GET /api/v1/imports/${ID}/rows`, answer(200, body));
    stub.on(`POST /api/v1/imports/${ID}/rows/decide`, answer(200, { decided: 1200, left: 0 }));
    const view = renderAdmin(`/imports/${ID}?step=rows&show=UNDECIDED`);
    const open = { name: 'Bax və qərar ver: sətir 5' };
    await view.user.click(await screen.findByRole('button', open));
    const dialog = within(await screen.findByRole('dialog'));
    const cells = within(dialog.getByRole('table', { name: 'Xanalar' }));
    const fields = cells.getAllByRole('textbox').map((input) => input.getAttribute('aria-label'));
    expect(fields).toHaveLength(3);
    const named = cells.getAllByRole('rowheader').map(({ textContent }) => textContent);
    const wrong = 'Yaşayış yeriyer tanınmır: rayon və ya şəhəri yazın';
    const remedied = expect.stringContaining(wrong);
    expect(named).toEqual(['Soyadı, adı, ata adı', 'Yardımın növü', remedied]);
    await view.user.keyboard('{Escape}');
    await view.user.click(screen.getByRole('checkbox', { name: /Sətir 5/ }));
    await view.user.click(
      await screen.findByRole('button', { name: /hamısı üçün qərar \(1\.200\)/ }),
    );
    await view.user.click(await screen.findByRole('menuitem', { name: 'Burax' }));
    const sent = stub.requests.find(({ url }) => url.endsWith('/rows/decide'));
    expect(await sent?.clone().json()).toEqual({ show: ['UNDECIDED'], decision: 'SKIP' });
  });

  it('that cannot be taken back says so once, names the cases, and asks no more', async () => {
    shown(importIn('COMMITTED', ['UNDO']));
    stub.on(
      `POST /api/v1/imports/${ID}/undo`,
      answer(409, {
        type: 'about:blank',
        title: '',
        status: 409,
        code: 'TRANSITION_NOT_ALLOWED',
        requestId: 'r1',
        params: { reason: 'IMPORT_BUILT_UPON', count: 1, cases: ['RS-2026-000007'] },
        allowedActions: [],
      }),
    );
    const view = renderAdmin(`/imports/${ID}`);
    const undo = { name: 'Bütün reyestri geri götür' };
    await view.user.click(await screen.findByRole('button', undo));
    const dialog = within(await screen.findByRole('dialog'));
    await view.user.click(dialog.getByRole('button', undo));
    expect((await screen.findByRole('alert')).textContent).toContain('RS-2026-000007');
    expect(screen.getAllByText(/RS-2026-000007|mümkün deyil/)).toHaveLength(1);
    expect(screen.queryByRole('button', undo)).toBeNull();
  });

  it.each(['COMMITTED', 'UNDONE'] as const)(
    'that is %s has no steps any more: neither they nor what was looked for are left in the address',
    async (state) => {
      shown(importIn('READ', ['MAP', 'DECIDE', 'COMMIT']));
      renderAdmin(`/imports/${ID}?step=rows&show=UNDECIDED`).unmount();
      shown(importIn(state, []));
      for (const address of ['?step=rows&show=UNDECIDED', '', '?step=columns']) {
        stub.requests.length = 0;
        const view = renderAdmin(`/imports/${ID}${address}`);
        expect(await screen.findByRole('table', { name: 'Reyestrin sətirləri' })).toBeVisible();
        await waitFor(() => expect(view.router.state.location.search).toEqual({}));
        const asked = stub.requests.filter(({ url }) => url.includes('/rows'));
        expect(asked.length).toBeGreaterThan(0);
        expect(asked.filter(({ url }) => url.includes('UNDECIDED'))).toEqual([]);
        view.unmount();
      }
    },
  );

  it('keeps what its result is filtered by in the address, also on a reload', async () => {
    shown(importIn('COMMITTED', ['UNDO']));
    const view = renderAdmin(`/imports/${ID}`);
    await view.user.click(await screen.findByRole('button', { name: 'Göstər' }));
    await view.user.click(await screen.findByRole('menuitemcheckbox', { name: 'Yaradılmış' }));
    const filtered = () => expect(view.router.state.location.search).toEqual({ show: 'CREATED' });
    await waitFor(filtered);
    const { href } = view.router.state.location;
    view.unmount();
    const again = renderAdmin(href);
    const remove = { name: 'Süzgəci sil: Göstər: Yaradılmış' };
    expect(await screen.findByRole('button', remove)).toBeVisible();
    expect(again.router.state.location.search).toEqual({ show: 'CREATED' });
  });

  it('opens where one stood last, as long as it is checked', async () => {
    shown(importIn('READ', ['MAP', 'DECIDE', 'COMMIT']));
    const first = renderAdmin(`/imports/${ID}?step=rows&show=UNDECIDED`);
    await screen.findByRole('table', { name: 'Reyestrin sətirləri' });
    first.unmount();
    const view = renderAdmin(`/imports/${ID}`);
    const place = { step: 'rows', show: 'UNDECIDED' };
    await waitFor(() => expect(view.router.state.location.search).toEqual(place));
    expect(await screen.findByRole('table', { name: 'Reyestrin sətirləri' })).toBeVisible();
  });
});
