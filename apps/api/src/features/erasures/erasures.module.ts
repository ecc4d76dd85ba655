import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { ErasuresController } from './erasures.controller.js';
import { ErasuresQueries } from './erasures.queries.js';
import { ErasuresService } from './erasures.service.js';

@Module({
  imports: [CasesModule],
  controllers: [ErasuresController],
  providers: [ErasuresQueries, ErasuresService],
  exports: [ErasuresQueries],
})
export class ErasuresModule {}
