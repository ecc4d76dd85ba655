import { Module } from '@nestjs/common';
import { ParametersController } from './parameters.controller.js';
import { ParametersQueries } from './parameters.queries.js';
import { ParametersService } from './parameters.service.js';

@Module({
  controllers: [ParametersController],
  providers: [ParametersQueries, ParametersService],
})
export class ParametersModule {}
