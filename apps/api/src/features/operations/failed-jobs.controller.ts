import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import { CodeParam, CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { QUEUES, type QueueName } from '../../platform/jobs/index.js';
import { FailedJobsResponse, RetriedResponse } from './dto/stuck.response.js';
import { FailedJobs } from './failed-jobs.service.js';

@ApiTags('operations')
@Controller('failed-jobs')
@RequirePermission('system.operate')
export class FailedJobsController {
  constructor(private readonly jobs: FailedJobs) {}

  @Get()
  @ApiOkResponse({ type: FailedJobsResponse })
  list(): Promise<FailedJobsResponse> {
    return this.jobs.list();
  }

  @Post('retry')
  @HttpCode(200)
  @StepUp()
  @ApiOkResponse({ type: RetriedResponse })
  retryAll(@CurrentActor() actor: Actor): Promise<RetriedResponse> {
    return this.jobs.retryAll(actor);
  }

  @Post(':queue/:job/retry')
  @HttpCode(200)
  @StepUp()
  @ApiParam({ name: 'queue', enum: QUEUES, enumName: 'QueueName' })
  @ApiParam({ name: 'job', schema: { type: 'string', maxLength: 100 } })
  @ApiOkResponse({ type: RetriedResponse })
  retry(
    @CurrentActor() actor: Actor,
    @CodeParam('queue', QUEUES) queue: QueueName,
    @Param('job') job: string,
  ): Promise<RetriedResponse> {
    return this.jobs.retry(actor, queue, job);
  }
}
