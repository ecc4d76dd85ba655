import { expect, it } from '@jest/globals';
import { availableOrganisationActions } from './index.js';

it.each([
  [true, 0, ['RENAME', 'DEACTIVATE']],
  [true, 3, ['RENAME']],
  [false, 0, ['RENAME', 'ACTIVATE']],
  [false, 2, ['RENAME', 'ACTIVATE']],
])('an organisation (active: %s, accounts: %d) offers %j', (active, accounts, actions) => {
  expect(availableOrganisationActions(active, accounts)).toEqual(actions);
});
