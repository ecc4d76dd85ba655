import { Module } from '@nestjs/common';
import { MentorsController } from './mentors.controller.js';
import { MentorsQueries } from './mentors.queries.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesQueries } from './programmes.queries.js';

@Module({
  controllers: [MentorsController, ProgrammesController],
  providers: [MentorsQueries, ProgrammesQueries],
})
export class ProgrammesModule {}
