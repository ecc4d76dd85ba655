import { Module } from '@nestjs/common';
import { NoticeWriter } from './notice-writer.js';
import { NoticesController } from './notices.controller.js';
import { NoticesQueries } from './notices.queries.js';
import { NoticesService } from './notices.service.js';
import { TasksModule } from '../tasks/public.js';

@Module({
  imports: [TasksModule],
  controllers: [NoticesController],
  providers: [NoticeWriter, NoticesQueries, NoticesService],
  exports: [NoticeWriter],
})
export class NoticesModule {}
