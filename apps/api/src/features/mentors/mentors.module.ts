import { Module } from '@nestjs/common';
import { MentorsController } from './mentors.controller.js';
import { MentorsQueries } from './mentors.queries.js';

@Module({ controllers: [MentorsController], providers: [MentorsQueries] })
export class MentorsModule {}
