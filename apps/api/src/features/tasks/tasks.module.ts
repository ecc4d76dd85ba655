import { Module } from '@nestjs/common';
import { AskedTasks } from './asked-tasks.service.js';
import { TaskTexts } from './task-texts.js';
import { TasksController } from './tasks.controller.js';
import { TasksQueries } from './tasks.queries.js';
import { Tasks } from './tasks.service.js';

@Module({
  controllers: [TasksController],
  providers: [AskedTasks, Tasks, TasksQueries, TaskTexts],
  exports: [Tasks, TasksQueries, TaskTexts],
})
export class TasksModule {}
