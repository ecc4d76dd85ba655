import type { Provider } from '@nestjs/common';
import { Heartbeats } from './heartbeats.js';
import { NoticeDeliveries } from './notice-deliveries.js';
import { NoticeSettler } from './notice-settler.js';
import { OccurrenceStore } from './occurrence-store.js';
import { ReminderPlanner } from './reminder-planner.js';
import { ReminderReconciler } from './reminder-reconciler.js';
import { REMINDER_TUNING, STANDARD_REMINDER_TUNING } from './reminder-tuning.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';

/** What plans and tells; the crash suite runs these alone, in processes that it kills. */
export const REMINDER_ENGINE: readonly Provider[] = [
  Heartbeats,
  NoticeDeliveries,
  NoticeSettler,
  OccurrenceStore,
  ReminderPlanner,
  ReminderReconciler,
  TellRemindersHandler,
  { provide: REMINDER_TUNING, useValue: STANDARD_REMINDER_TUNING },
];
