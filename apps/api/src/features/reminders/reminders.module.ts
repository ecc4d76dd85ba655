import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { NoticesModule } from '../notices/public.js';
import { CaseEvents } from './case-events.js';
import { EventNotices } from './event-notices.js';
import { Heartbeats } from './heartbeats.js';
import { LadderPreview } from './ladder-preview.js';
import { LaddersController } from './ladders.controller.js';
import { LaddersQueries } from './ladders.queries.js';
import { LaddersService } from './ladders.service.js';
import { NoticeDeliveries } from './notice-deliveries.js';
import { REMINDER_ENGINE } from './reminder-engine.js';
import { SystemNotices } from './system-notices.js';

@Module({
  imports: [CasesModule, NoticesModule],
  controllers: [LaddersController],
  providers: [
    ...REMINDER_ENGINE,
    CaseEvents,
    EventNotices,
    LadderPreview,
    LaddersQueries,
    LaddersService,
    SystemNotices,
  ],
  exports: [EventNotices, Heartbeats, NoticeDeliveries, SystemNotices],
})
export class RemindersModule {}
