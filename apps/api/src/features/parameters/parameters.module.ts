import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/public.js';
import { ParametersController } from './parameters.controller.js';
import { ParametersQueries } from './parameters.queries.js';
import { ParametersService } from './parameters.service.js';

@Module({
  imports: [DeadlinesModule],
  controllers: [ParametersController],
  providers: [ParametersQueries, ParametersService],
})
export class ParametersModule {}
