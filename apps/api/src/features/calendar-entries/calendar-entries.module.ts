import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/public.js';
import { CalendarEntriesQueries } from './calendar-entries.queries.js';
import { CalendarController } from './calendar.controller.js';

@Module({
  imports: [TasksModule],
  controllers: [CalendarController],
  providers: [CalendarEntriesQueries],
})
export class CalendarEntriesModule {}
