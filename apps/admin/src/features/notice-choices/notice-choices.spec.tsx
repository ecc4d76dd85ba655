import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderAdmin } from '../../../test/render';
import { sessionOf } from '../../../test/session.fixture';

const stub = stubApi();
const CHOICES = {
  zone: 'Asia/Baku',
  version: 3,
  kinds: [
    { trigger: 'WORK_DUE', protects: false, wanted: ['DIGEST'], locked: [] },
    { trigger: 'URGENT_FLAG', protects: true, wanted: ['MAIL_NOW'], locked: ['MAIL_NOW'] },
  ],
} satisfies Schemas['NoticeChoicesResponse'];

beforeEach(async () => {
  await changeLanguage('en');
  stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', 'en')));
  stub.on('GET /api/v1/account/sessions', answer(200, { items: [] }));
  stub.on('GET /api/v1/mail-faults', answer(200, { items: [] }));
  stub.on('GET /api/v1/notice-choices', answer(200, CHOICES));
});

describe('my notices (DIG-06)', () => {
  it('can be chosen by kind and way, but for what protects people', async () => {
    const { user } = renderAdmin('/account');
    const section = within(await screen.findByRole('region', { name: 'My notices' }));
    const locked = within(await section.findByRole('table', { name: 'What protects people' }));
    expect(locked.getByText('always')).toBeTruthy();
    expect(locked.queryByRole('checkbox', { name: /Mail at once/ })).toBeNull();
    await user.click(
      section.getByRole('checkbox', { name: 'A stage of the work is due: Morning mail' }),
    );
    stub.on('PUT /api/v1/notice-choices', answer(200, { ...CHOICES, version: 4 }));
    await user.click(section.getByRole('button', { name: 'Save' }));
    const put = stub.requests.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('if-match')).toBe('"3"');
    expect(await put?.clone().json()).toEqual({
      zone: 'Asia/Baku',
      choices: [
        { trigger: 'WORK_DUE', channel: 'DIGEST', wanted: false },
        { trigger: 'WORK_DUE', channel: 'MAIL_NOW', wanted: false },
        { trigger: 'URGENT_FLAG', channel: 'DIGEST', wanted: false },
      ],
    });
  });

  it.each([
    ['az', 'Saat qurşağınız', 'Bakı'],
    ['en', 'Your time zone', 'Baku'],
  ] as const)('name one’s zone by its city (%s)', async (language, label, city) => {
    stub.on('GET /api/v1/session', answer(200, sessionOf('MENTOR', language)));
    await changeLanguage(language);
    renderAdmin('/account');
    expect(await screen.findByRole('combobox', { name: new RegExp(label) })).toHaveDisplayValue(
      city,
    );
  });

  it('come with a warning when one’s own address does not work (DIG-09)', async () => {
    const fault = {
      recipientId: '01990000-0000-7000-8000-000000000001',
      name: 'Aynur Rzayeva',
      email: 'aynur@example.az',
      code: 550,
      status: null,
      notedAt: '2026-02-04T04:00:00Z',
      mine: true,
    } satisfies Schemas['MailFaultResponse'];
    stub.on('GET /api/v1/mail-faults', answer(200, { items: [fault] }));
    const { user } = renderAdmin('/account');
    expect(await screen.findByText('Your e-mail address does not work')).toBeTruthy();
    stub.on(`DELETE /api/v1/mail-faults/${fault.recipientId}`, answer(204));
    stub.on('GET /api/v1/mail-faults', answer(200, { items: [] }));
    await user.click(screen.getByRole('button', { name: /^It works, send again/ }));
    expect(await screen.findByText('Letters will be sent again')).toBeTruthy();
  });
});
