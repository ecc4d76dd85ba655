import { Module } from '@nestjs/common';
import { AuditAnchorTask } from './audit-anchor.task.js';
import { AuditEntriesController } from './audit-entries.controller.js';
import { AuditEntriesQueries } from './audit-entries.queries.js';
import { AuditSealTask } from './audit-seal.task.js';

@Module({
  controllers: [AuditEntriesController],
  providers: [AuditEntriesQueries, AuditSealTask, AuditAnchorTask],
})
export class AuditModule {}
