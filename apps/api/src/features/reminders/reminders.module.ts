import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { NoticesModule } from '../notices/public.js';
import { CaseEvents } from './case-events.js';
import { EventNotices } from './event-notices.js';
import { Failpoints, NoFailpoints } from './failpoints.js';
import { Heartbeats } from './heartbeats.js';
import { LadderPreview } from './ladder-preview.js';
import { LaddersController } from './ladders.controller.js';
import { LaddersQueries } from './ladders.queries.js';
import { LaddersService } from './ladders.service.js';
import { NoticeDeliveries } from './notice-deliveries.js';
import { NoticeSettler } from './notice-settler.js';
import { OccurrenceStore } from './occurrence-store.js';
import { ReminderPlanner } from './reminder-planner.js';
import { ReminderPlannerController } from './reminder-planner.controller.js';
import { ReminderReconciler } from './reminder-reconciler.js';
import { REMINDER_TUNING, STANDARD_REMINDER_TUNING } from './reminder-tuning.js';
import { TellRemindersHandler } from './tell-reminders.handler.js';

@Module({
  imports: [CasesModule, NoticesModule],
  controllers: [LaddersController, ReminderPlannerController],
  providers: [
    CaseEvents,
    EventNotices,
    Heartbeats,
    LadderPreview,
    LaddersQueries,
    LaddersService,
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
