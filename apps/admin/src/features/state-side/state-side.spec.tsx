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
});
