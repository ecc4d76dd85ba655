import { ReminderPlanner } from '../src/features/reminders/reminder-planner.js';
import { TellRemindersHandler } from '../src/features/reminders/tell-reminders.handler.js';
import { newId } from '../src/platform/ids/index.js';
import type { TestApp } from './create-test-app.js';

/** One run of the planner, as the elected worker does it each minute. */
export const planReminders = ({ app }: TestApp): Promise<void> =>
  app.get(ReminderPlanner, { strict: false }).tick(newId());

/** One job that tells what is due. */
export const tellReminders = ({ app }: TestApp): Promise<void> =>
  app
    .get(TellRemindersHandler, { strict: false })
    .run({}, { id: 'x', requestId: newId(), attempt: 1, isLastAttempt: false });
