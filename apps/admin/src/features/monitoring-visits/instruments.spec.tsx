import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const ROUTE = '/api/v1/survey-instruments';
const EQUAL: Schemas['InstrumentsResponse'] = {
  current: 'RSS-EQ-1',
  equalWeights: true,
  items: [],
  template: 'item',
};
const tableOf = (n: number) => ({
  code: `RSS-IOM-${String(n)}`,
  source: `annex ${String(n)}`,
  importedAt: '2026-11-20T08:00:00.000Z',
  withdrawnAt: null,
  withdrawnReason: null,
});
const TWO: Schemas['InstrumentsResponse'] = {
  ...EQUAL,
  current: 'RSS-IOM-2',
  equalWeights: false,
  items: [tableOf(2), tableOf(1)],
};

beforeEach(() => changeLanguage('en'));
beforeEach(() => {
  stub.on('GET /api/v1/session', answer(200, sessionOf('ADMIN', 'en')));
  stub.on(`GET ${ROUTE}`, answer(200, EQUAL));
});

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const posts = () => stub.requests.filter(({ method }) => method === 'POST');

async function fillIn() {
  const { user } = renderAdmin('/survey-instruments');
  await user.type(await screen.findByLabelText(/^Source/), 'annex 4');
  await user.type(screen.getByLabelText(/^Table/), 'item');
  return user;
}

describe('the import of a scoring table (RSS-06)', () => {
  it('is sent once who imports it has said that he knows what follows', async () => {
    stub.on(`POST ${ROUTE}`, answer(201, TWO));
    const user = await fillIn();
    await user.click(press('Import the table'));
    expect(posts()).toHaveLength(0);
    await user.click(
      screen.getByLabelText(/from now on are scored by this table, and not compared/),
    );
    await user.click(press('Import the table'));
    expect(await screen.findByText('Table imported: RSS-IOM-2')).toBeTruthy();
    expect(await posts()[0]?.json()).toEqual({ source: 'annex 4', table: 'item' });
  });

  it('tells each faulty cell once, with its row and column, and the table what is one fault of all', async () => {
    const errors = [
      { pointer: '#/table/4/score', code: 'TOO_LARGE', params: { max: 1 } },
      { pointer: '#/table/2/option', code: 'REQUIRED', params: { missing: ['NEUTRAL'] } },
      { pointer: '#/table/1/composite_weight', code: 'REQUIRED', params: { filled: ['4'] } },
    ];
    stub.on(`POST ${ROUTE}`, answer(400, { code: 'VALIDATION_FAILED', errors }));
    const user = await fillIn();
    await user.click(screen.getByLabelText(/from now on/));
    await user.click(press('Import the table'));
    expect(await screen.findByText(/Row 4, score: Enter 1 or less/)).toBeTruthy();
    expect(screen.getAllByText(/Row 2, option: these have no row: NEUTRAL/)).toHaveLength(1);
    expect(screen.getAllByText(/composite_weight: only some rows have a weight: 4/)).toHaveLength(
      1,
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.getAllByText(/Enter 1 or less/)).toHaveLength(1);
  });

  it('says why a table that scores as the equal weights do is refused', async () => {
    const params = { rule: 'INSTRUMENT_EQUAL_WEIGHTS' };
    const refused = { code: 'RULE_REFUSED', params, pointer: '#/table' };
    stub.on(`POST ${ROUTE}`, answer(422, refused));
    const user = await fillIn();
    await user.click(screen.getByLabelText(/from now on/));
    await user.click(press('Import the table'));
    expect((await screen.findAllByText(/it is no official table/)).length).toBeGreaterThan(0);
  });
});

describe('the table in force (RSS-16)', () => {
  it('is withdrawn with a reason, once it was said which one counts again', async () => {
    stub.on(`GET ${ROUTE}`, answer(200, TWO));
    const left = {
      ...tableOf(2),
      withdrawnAt: '2026-11-27T08:00:00.000Z',
      withdrawnReason: 'the wrong annex',
    };
    stub.on(
      `POST ${ROUTE}/withdraw`,
      answer(200, { ...TWO, current: 'RSS-IOM-1', items: [left, tableOf(1)] }),
    );
    const { user } = renderAdmin('/survey-instruments');
    await user.click(await screen.findByRole('button', { name: 'Withdraw the table RSS-IOM-2' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/scored by RSS-IOM-1 again/)).toBeTruthy();
    await user.type(dialog.getByLabelText(/^Reason/), 'the wrong annex');
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText(/Withdrawn .* Reason: the wrong annex/)).toBeTruthy();
    expect(screen.getByText('Now: RSS-IOM-1')).toBeTruthy();
    expect(await posts()[0]?.json()).toEqual({ code: 'RSS-IOM-2', reason: 'the wrong annex' });
  });
});
