import { beforeEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { changeLanguage } from '#/lib/i18n';
import { answer, stubApi } from '../../../test/api-stub';
import { renderPart } from '../../../test/render';
import { CalendarFeedSection } from './public';

const stub = stubApi();
const ROUTE = '/api/v1/account/calendar-feed';
const MADE = '2026-11-22T04:00:00Z';
const ADDRESS = 'https://example.org/api/v1/calendar-feeds/secret.ics';

beforeEach(() => changeLanguage('en'));

it('makes the address, shows it once, and closes it (REM-42)', async () => {
  stub.on(`GET ${ROUTE}`, answer(200, { active: false, createdAt: null }));
  stub.on(`POST ${ROUTE}`, answer(200, { address: ADDRESS, createdAt: MADE }));
  stub.on(`DELETE ${ROUTE}`, answer(204));
  const { user } = renderPart(<CalendarFeedSection />);
  await user.click(await screen.findByRole('button', { name: 'Make an address' }));
  const ask = within(await screen.findByRole('dialog'));
  await user.click(ask.getByRole('button', { name: 'Make an address' }));
  expect(await screen.findByText(ADDRESS)).toBeTruthy();
  stub.on(`GET ${ROUTE}`, answer(200, { active: true, createdAt: MADE }));
  await user.click(screen.getByRole('button', { name: 'I have copied it' }));
  expect(await screen.findByText('Address in use')).toBeTruthy();
  expect(screen.queryByText(ADDRESS)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Close the address' }));
  const close = within(await screen.findByRole('dialog'));
  stub.on(`GET ${ROUTE}`, answer(200, { active: false, createdAt: null }));
  await user.click(close.getByRole('button', { name: 'Close the address' }));
  expect(await screen.findByText('No address')).toBeTruthy();
});
