import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const AGREEMENT = {
  id: '01990000-0000-7000-8000-000000000051',
  code: 'CH-AZ',
  version: 1,
  memberStates: ['CH'],
  inForceFrom: '2017-04-01',
  needsLegalReview: false,
  source: 'SR 0.142.111.649',
  parameters: [
    {
      code: 'REPLY_NORMAL',
      value: 15,
      choice: null,
      unit: 'CD',
      confidence: 'G',
      source: 'readmission.md 16.3: not read; as EU-AZ',
      needsLegalReview: true,
    },
  ],
} satisfies Partial<Schemas['AgreementResponse']>;

beforeEach(async () => {
  await changeLanguage('az');
  stub.on('GET /api/v1/session', answer(200, sessionOf('SMS_HEAD', 'az')));
  stub.on('GET /api/v1/agreements', answer(200, { items: [AGREEMENT] }));
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the agreements', () => {
  it('show value, certainty and source of each figure on a phone, each below the name of its rule', async () => {
    jest
      .spyOn(globalThis, 'matchMedia')
      .mockImplementation(
        (query) => Object.assign(new EventTarget(), { matches: true, media: query }) as never,
      );
    renderAdmin('/agreements');
    const cards = within(await screen.findByRole('list', { name: 'CH-AZ' }));
    const [card] = cards.getAllByRole('listitem');
    for (const term of ['Qiymət', 'Etibarlılıq', 'Mənbə']) expect(card).toHaveTextContent(term);
    expect(card).toHaveTextContent('bölmə 16.3: mətni oxunmayıb; EU-AZ kimi');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('are a table where there is the room', async () => {
    renderAdmin('/agreements');
    const table = within(await screen.findByRole('table', { name: 'CH-AZ' }));
    expect(table.getAllByRole('columnheader')).toHaveLength(4);
  });
});
