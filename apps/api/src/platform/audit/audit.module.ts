import { Module } from '@nestjs/common';
import { AuditAnchorTask } from './audit-anchor.task.js';
import { AuditChainController } from './audit-chain.controller.js';
import { AuditChain } from './audit-chain.js';
import { AuditEntriesController } from './audit-entries.controller.js';
import { AuditEntriesQueries } from './audit-entries.queries.js';
import { AuditSealTask } from './audit-seal.task.js';

@Module({
  controllers: [AuditChainController, AuditEntriesController],
  providers: [AuditChain, AuditEntriesQueries, AuditSealTask, AuditAnchorTask],
  exports: [AuditEntriesQueries],
})
export class AuditModule {}
