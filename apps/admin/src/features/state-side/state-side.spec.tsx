import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('SMS_MONITOR', 'en')));
});

describe('the State Migration Service', () => {
  it('reads outcomes as coarsely as they were consented to', async () => {
    const one = {
      givenName: 'Murad',
      familyName: 'Əliyev',
      fatherName: null,
      birthYear: 1988,
      stage: 'ENDED',
      region: 'ER01',
      outcome: 'COMPLETED',
    };
    stub.on('GET /api/v1/outcomes', answer(200, { items: [one], nextCursor: null }));
    renderAdmin('/outcomes');
    expect(await screen.findByText(/Əliyev/)).toBeTruthy();
    expect(screen.getByText('Completed')).toBeTruthy();
    expect(screen.queryByText('ER01')).toBeNull();
  });

  it('is told all that its referral lacks at the first press', async () => {
    const { user } = renderAdmin('/refer');
    await user.type(await screen.findByLabelText(/^Telephone/), '12');
    await user.type(screen.getByLabelText(/^Year of birth/), '2150');
    await user.click(screen.getByRole('button', { name: 'Refer' }));
    expect(await screen.findAllByText(/This is not a phone number/)).toBeTruthy();
    for (const label of ['Family name', 'Given name', 'Year of birth', 'Telephone'])
      expect(screen.getByLabelText(new RegExp(`^${label}`))).toBeInvalid();
    expect(stub.requests.some(({ method }) => method === 'POST')).toBe(false);
  });
});
