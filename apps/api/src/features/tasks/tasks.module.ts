import { Module } from '@nestjs/common';
import { TasksController } from './tasks.controller.js';
import { TasksQueries } from './tasks.queries.js';
import { Tasks } from './tasks.service.js';

@Module({
  controllers: [TasksController],
  providers: [Tasks, TasksQueries],
  exports: [Tasks, TasksQueries],
})
export class TasksModule {}
