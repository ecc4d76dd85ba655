import { beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { dropAllDrafts } from '#/lib/drafts';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import type { Plan } from './api/plans';
import { GoalList } from './components/goal-list';

const stub = stubApi();
const ID = '01990000-0000-7000-8000-0000000000e1';
const plan = {
  goals: [
    {
      id: ID,
      dimension: 'ECO',
      text: 'own workshop',
      indicator: null,
      targetOn: null,
      state: 'OPEN',
      decidedOn: null,
      decidedByName: null,
      note: null,
      version: 2,
    },
  ],
} as unknown as Plan;

beforeEach(async () => {
  dropAllDrafts();
  await changeLanguage('en');
});

it('a goal that was not reached asks why, and goes out with the version that was seen', async () => {
  const { user } = renderPart(<GoalList plan={plan} decidable />);
  await user.click(screen.getByRole('button', { name: 'Record the outcome: goal 1' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByText('Not reached'));
  await user.click(dialog.getByText('Save'));
  expect((await dialog.findAllByText(/Fill in this field/)).length).toBeGreaterThan(0);
  await user.type(dialog.getByLabelText(/^Note/), 'moved away');
  stub.on(`POST /api/v1/goals/${ID}/decide`, answer(200, {}));
  await user.click(dialog.getByText('Save'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [request] = stub.requests.filter(({ method }) => method === 'POST');
  expect(request?.headers.get('If-Match')).toContain('2');
  expect(await request?.clone().json()).toMatchObject({ state: 'NOT_REACHED', note: 'moved away' });
});

it('is only shown to whoever may not say so', () => {
  renderPart(<GoalList plan={plan} decidable={false} />);
  expect(screen.getByText('own workshop', { exact: false })).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
