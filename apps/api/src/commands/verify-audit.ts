import { verifyAudit } from '../platform/audit/index.js';
import { brokenTrail, wholeTrail } from './audit-verdict.js';
import { CommandRefused } from './command-refused.js';
import { openDatabase } from './open-database.js';
import { runCommand, say } from './run-command.js';

/** `npm run audit:verify`: checks the chain and its anchors; exit code 1 and the faults when it is not whole. */
await runCommand(async (env) => {
  const database = await openDatabase(env);
  try {
    const { sealed, hasEntries, anchors, faults } = await verifyAudit(
      database.work,
      database.config,
    );
    for (const { finding, seq, position } of faults)
      say(`${finding}  link ${seq ?? '-'}  entry ${position ?? '-'}`);
    if (faults.length > 0) throw new CommandRefused(brokenTrail(faults.length, { sealed }));
    if (!hasEntries) return say('The audit trail holds no entry yet: there is nothing to verify.');
    say(wholeTrail({ sealed, anchors }));
  } finally {
    await database.close();
  }
});
