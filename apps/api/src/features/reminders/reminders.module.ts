import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { NoticesModule } from '../notices/public.js';
import { CaseEvents } from './case-events.js';
import { EventNotices } from './event-notices.js';
import { Failpoints, NoFailpoints } from './failpoints.js';
import { Heartbeats } from './heartbeats.js';
import { NoticeDeliveries } from './notice-deliveries.js';
import { NoticeSettler } from './notice-settler.js';
import { OccurrenceStore } from './occurrence-store.js';
import { ReminderPlanner } from './reminder-planner.js';
import { ReminderReconciler } from './reminder-reconciler.js';
import { REMINDER_TUNING, STANDARD_REMINDER_TUNING } from './reminder-tuning.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';

@Module({
  imports: [CasesModule, NoticesModule],
  providers: [
    CaseEvents,
    EventNotices,
    Heartbeats,
    NoticeDeliveries,
    NoticeSettler,
    OccurrenceStore,
    ReminderPlanner,
    ReminderReconciler,
    TellRemindersHandler,
    { provide: Failpoints, useClass: NoFailpoints },
    { provide: REMINDER_TUNING, useValue: STANDARD_REMINDER_TUNING },
  ],
  exports: [EventNotices, Heartbeats, NoticeDeliveries],
})
export class RemindersModule {}
