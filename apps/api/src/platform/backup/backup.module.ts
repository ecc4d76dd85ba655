import { Module } from '@nestjs/common';
import { ErasureLedgerTask } from './erasure-ledger.task.js';

@Module({ providers: [ErasureLedgerTask] })
export class BackupModule {}
