import { expect, it } from '@jest/globals';
import { ITEM_COMMANDS } from '@qayidis/domain/plans';
import { entryMessages } from './entry-messages';

/** They happen with a decision on the plan, which has an entry of its own. */
const WITHOUT_ENTRY: readonly string[] = ['PLAN', 'APPROVE'];

it.each(ITEM_COMMANDS.filter((command) => !WITHOUT_ENTRY.includes(command)))(
  'the history words %s of an item instead of showing its code',
  (command) => {
    const kind = `item.${command.toLowerCase().replaceAll('_', '-')}`;
    expect(entryMessages.table).toHaveProperty([kind]);
  },
);
