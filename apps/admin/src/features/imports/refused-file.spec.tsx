import { beforeEach, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { changeLanguage, type Language, LANGUAGES } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();

beforeEach(() => {
  stub.on('GET /api/v1/notices/count', answer(200, { unread: 0, overdue: 0 }));
  stub.on('GET /api/v1/imports', answer(200, { items: [], nextCursor: null, total: null }));
});

/** What the page says after a file was refused for this reason. */
async function said(language: Language, params: object): Promise<string> {
  await changeLanguage(language);
  stub.on('GET /api/v1/session', answer(200, sessionOf('COORDINATOR', language)));
  const body = { type: 'about:blank', title: '', status: 422, requestId: 'r', params };
  stub.on('POST /api/v1/imports', answer(422, { ...body, code: 'FILE_UNREADABLE' }));
  const view = renderAdmin('/imports');
  await screen.findByRole('heading', { level: 1 });
  const input = view.container.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no place for a file');
  await view.user.upload(input, new File(['x'], 'register.csv'));
  const { textContent } = await screen.findByRole('alert');
  view.unmount();
  return textContent;
}

it.each(LANGUAGES)(
  'a broken CSV is told with its line, and without one where none is known (%s)',
  async (language) => {
    const told = await said(language, { reason: 'MALFORMED_CSV', line: 1207 });
    expect(told).toContain('1207');
    const untold = await said(language, { reason: 'MALFORMED_CSV' });
    for (const text of [told, untold]) {
      expect(text).toContain('CSV');
      expect(text).not.toMatch(/[{}]|undefined|null/);
    }
    expect(untold).not.toMatch(/\d/);
  },
);

it.each([
  ['az', /başlıqların altında.*faylı seçin/i],
  ['en', /below the titles.*choose the file/i],
] as const)('a file of titles only is told with what to do (%s)', async (language, words) => {
  expect(await said(language, { reason: 'NO_ROWS' })).toMatch(words);
});
