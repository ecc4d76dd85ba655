import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { ErasuresController } from './erasures.controller.js';
import { ErasuresService } from './erasures.service.js';

@Module({
  imports: [CasesModule],
  controllers: [ErasuresController],
  providers: [ErasuresService],
})
export class ErasuresModule {}
