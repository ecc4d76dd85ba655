import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { TasksModule } from '../tasks/public.js';
import { HomeController } from './home.controller.js';
import { HomeQueries } from './home.queries.js';

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [HomeController],
  providers: [HomeQueries],
})
export class HomeModule {}
