import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/public.js';
import { HolidaysController } from './holidays.controller.js';
import { HolidaysQueries } from './holidays.queries.js';
import { HolidaysService } from './holidays.service.js';

@Module({
  imports: [DeadlinesModule],
  controllers: [HolidaysController],
  providers: [HolidaysQueries, HolidaysService],
  exports: [HolidaysQueries],
})
export class HolidaysModule {}
