import { inviteAdministrator } from '../features/users/public.js';
import { provision } from '../platform/database/index.js';
import { CommandRefused } from './command-refused.js';
import { openSettings, withDatabase } from './open-database.js';
import { argument, runCommand, say } from './run-command.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const WHY_NOT = {
  ADDRESS_TAKEN:
    'This address belongs to an account already. Its password is set anew on the sign-in page.',
  HAS_ADMINISTRATOR:
    'There is an administrator already, who invites others under "Users". Only if nobody can sign in as one: the same command with --again. It stays in the audit trail.',
} as const;

/** `npm run create-admin -- --email E [--again]`: prints one single-use link for the first administrator (E-24). */
await runCommand(async (env, args) => {
  const email = argument(args, '--email') ?? '';
  if (!ADDRESS.test(email))
    throw new CommandRefused('Say for whom: npm run create-admin -- --email name@example.org');
  const { config, stop } = await openSettings(env);
  try {
    await provision(config);
    const again = args.includes('--again');
    const invited = await withDatabase(config, (work) =>
      inviteAdministrator(work, config, email, again),
    );
    if ('refused' in invited) throw new CommandRefused(WHY_NOT[invited.refused]);
    say(`The link works once, for 24 hours:\n\n  ${invited.address}\n`);
  } finally {
    await stop();
  }
});
