import { expect, it } from '@jest/globals';
import { changeLanguage, translate } from '#/lib/i18n';
import { dayOffName, holidayMessages } from './holidays';

it('a day off is called by its names, and by what it is where it has none: never by whose decision it was', async () => {
  await changeLanguage('en');
  const nameOf = (day: Parameters<typeof dayOffName>[0]) =>
    dayOffName(day, translate(holidayMessages));
  expect(nameOf({ names: ['CABINET_DECISION'], labels: [] })).toBe('Extra day off');
  expect(nameOf({ names: ['CABINET_DECISION'], labels: ['Snow'] })).toBe('Snow');
  expect(nameOf({ names: ['NOVRUZ', 'CABINET_DECISION'], labels: [] })).toBe('Novruz');
});
