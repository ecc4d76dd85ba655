import { inviteAdministrator } from '../features/users/public.js';
import { provision } from '../platform/database/index.js';
import { CommandRefused } from './command-refused.js';
import { connect, openSettings } from './open-database.js';
import { argument, runCommand, say } from './run-command.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** `npm run create-admin -- --email E`: prints one single-use link for the first administrator (E-24). */
await runCommand(async (env, args) => {
  const email = argument(args, '--email') ?? '';
  if (!ADDRESS.test(email))
    throw new CommandRefused('Say for whom: npm run create-admin -- --email name@example.org');
  const { config, stop } = await openSettings(env);
  try {
    await provision(config);
    const { work, close } = await connect(config);
    const address = await inviteAdministrator(work, config, email).finally(close);
    if (address === null)
      throw new CommandRefused(
        'This address belongs to an account already. Its password is set anew on the sign-in page.',
      );
    say(`The link works once, for 24 hours:\n\n  ${address}\n`);
  } finally {
    await stop();
  }
});
