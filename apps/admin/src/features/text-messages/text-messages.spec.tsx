import { beforeEach, expect, it } from '@jest/globals';
import type { Schemas } from '@qayidis/contracts';
import { screen } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import { TextMessages } from './public';

const stub = stubApi();
const CASE = '01990000-0000-7000-8000-000000000031';
const SENT = {
  id: '01990000-0000-7000-8000-000000000032',
  personId: '01990000-0000-7000-8000-000000000033',
  template: 'APPOINTMENT_SOON',
  dueOn: '2026-03-12',
  state: 'SENT',
  reason: null,
  gatewayCode: null,
  notBefore: null,
  createdAt: '2026-03-10T06:00:00Z',
  updatedAt: '2026-03-10T06:00:00Z',
} satisfies Schemas['TextMessageResponse'];
const FAILED = { ...SENT, id: CASE, state: 'FAILED', reason: 'NUMBER_REFUSED' } as const;

const show = (...items: Schemas['TextMessageResponse'][]) => {
  stub.on(`GET /api/v1/cases/${CASE}/text-messages`, answer(200, { items }));
  renderPart(<TextMessages caseId={CASE} />);
};

beforeEach(() => changeLanguage('en'));

it('says that the last message could not be delivered, why, and what to do (REM-55)', async () => {
  show(FAILED, SENT);
  expect(
    await screen.findByText(
      'The last message could not be delivered: the number is refused. Call instead.',
    ),
  ).toBeTruthy();
  expect(screen.getByText('Not delivered')).toBeTruthy();
});

it('asks for nothing where a later message arrived', async () => {
  show(SENT, FAILED);
  expect(await screen.findByText('Sent')).toBeTruthy();
  expect(screen.queryByText(/Call instead/)).toBeNull();
});
