import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, type Page, RequirePermission } from '../../platform/http/index.js';
import { AskedTasks } from './asked-tasks.service.js';
import { CreateTaskRequest, TaskCreatedResponse } from './dto/create-task.request.js';
import { ListTasksQuery, TaskPageResponse, type TaskResponse } from './dto/task.response.js';
import { TasksQueries } from './tasks.queries.js';
import { Tasks } from './tasks.service.js';

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly queries: TasksQueries,
    private readonly tasks: Tasks,
    private readonly asked: AskedTasks,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @RequirePermission('task.read')
  @ApiOkResponse({ type: TaskPageResponse })
  list(@CurrentActor() actor: Actor, @Query() query: ListTasksQuery): Promise<Page<TaskResponse>> {
    return this.queries.list(actor, query);
  }

  @Post()
  @RequirePermission('task.create')
  @ApiCreatedResponse({ type: TaskCreatedResponse })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateTaskRequest,
  ): Promise<TaskCreatedResponse> {
    return this.asked.create(actor, body);
  }

  @Post(':id/complete')
  @HttpCode(204)
  @RequirePermission('task.complete')
  @ApiNoContentResponse()
  complete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => this.tasks.complete(tx, id, version));
  }
}
