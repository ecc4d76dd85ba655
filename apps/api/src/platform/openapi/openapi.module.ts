import { Module } from '@nestjs/common';
import { ContractHolder } from './contract-holder.js';
import { OpenapiController } from './openapi.controller.js';

@Module({
  controllers: [OpenapiController],
  providers: [ContractHolder],
  exports: [ContractHolder],
})
export class OpenapiModule {}
