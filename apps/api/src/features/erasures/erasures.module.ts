import { Module } from '@nestjs/common';
import { ErasuresController } from './erasures.controller.js';
import { ErasuresQueries } from './erasures.queries.js';
import { ErasuresService } from './erasures.service.js';

@Module({
  controllers: [ErasuresController],
  providers: [ErasuresQueries, ErasuresService],
  exports: [ErasuresQueries],
})
export class ErasuresModule {}
