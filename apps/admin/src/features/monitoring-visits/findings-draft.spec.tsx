import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import type { Schemas } from '@qayidis/contracts';
import { serverKeeper } from '#/features/unsent-forms/public';
import { dropAllDrafts, keepDraftsBy } from '#/lib/drafts';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import { FindingsStep } from './components/findings-step';

const stub = stubApi();
const ID = '01990000-0000-7000-8000-000000000074';
const KEPT = `/api/v1/unsent-forms/findings-${ID}`;
const VISIT = {
  id: ID,
  code: 'M3',
  hasBusiness: false,
  findings: [],
  version: 3,
} as unknown as Schemas['VisitDetailResponse'];

const shown = () =>
  renderPart(<FindingsStep visit={VISIT} onBack={undefined} onNext={() => undefined} />);
const income = () => screen.findByLabelText<HTMLInputElement>(/^Monthly income/);

let held: string | null;

beforeEach(() => changeLanguage('en'));
beforeEach(() => {
  held = null;
  stub.on(`GET ${KEPT}`, (request) =>
    answer(200, { content: held, savedAt: held && '2026-11-27T08:00:00.000Z' })(request),
  );
  stub.on(`PUT ${KEPT}`, async (request) => {
    ({ content: held } = (await request.clone().json()) as { content: string });
    return answer(200, { savedAt: '2026-11-27T08:00:00.000Z' })(request);
  });
  keepDraftsBy(() => Promise.resolve(serverKeeper()));
});
afterEach(() => act(() => dropAllDrafts()));

describe('the findings of a visit with an answer that cannot be', () => {
  it('are kept as they were typed, the wrong answer too, and come back', async () => {
    const first = shown();
    await first.user.click(await screen.findByRole('radio', { name: 'In use' }));
    await first.user.type(await income(), '-50');
    expect(await screen.findByText('Enter 0 or more.', undefined, { timeout: 4000 })).toBeTruthy();
    expect(screen.getByText(/What you type is kept for you/)).toBeTruthy();
    await waitFor(() =>
      expect(JSON.parse(held ?? '{}')).toMatchObject({
        values: { findings: { ITEM_USE: 'IN_USE', MONTHLY_INCOME: -50 } },
      }),
    );
    first.unmount();
    // Another browser knows nothing but what the server kept.
    act(() => dropAllDrafts());
    keepDraftsBy(() => Promise.resolve(serverKeeper()));
    shown();
    await waitFor(async () => expect((await income()).value).toBe('-50'));
    expect(screen.getByRole('radio', { name: 'In use' })).toBeChecked();
  });
});
