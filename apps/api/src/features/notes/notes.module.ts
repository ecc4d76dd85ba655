import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { DeadlinesModule } from '../deadlines/public.js';
import { TasksModule } from '../tasks/public.js';
import { NoteFacts } from './note-facts.js';
import { NotesController } from './notes.controller.js';
import { NotesQueries } from './notes.queries.js';
import { Notes } from './notes.service.js';
import { RegisterReviewsTask } from './register-reviews.task.js';

@Module({
  imports: [CasesModule, DeadlinesModule, TasksModule],
  controllers: [NotesController],
  providers: [RegisterReviewsTask, NoteFacts, Notes, NotesQueries],
})
export class NotesModule {}
