import { expect, it } from '@jest/globals';
import { visitStateMessages } from '#/lib/codes/visits';
import { visitMessages } from './messages';

it.each(['az', 'en'] as const)(
  'the day of a visit is not called as its state is (%s)',
  (language) => {
    expect(visitMessages.table.held[language]).not.toBe(visitStateMessages.table.DONE[language]);
  },
);
