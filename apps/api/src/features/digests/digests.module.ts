import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { RemindersModule } from '../reminders/public.js';
import { TasksModule } from '../tasks/public.js';
import { AtOnceLetters } from './at-once.js';
import { DigestPlanner } from './digest-planner.js';
import { LetterComposer } from './letter-composer.js';
import { LetterLines } from './letter-lines.js';
import { LetterTokens } from './letter-tokens.js';
import { LineAnswersController } from './line-answers.controller.js';
import { LineAnswersService } from './line-answers.service.js';
import { MailReturned } from './mail-returned.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({
  imports: [CasesModule, RemindersModule, TasksModule],
  controllers: [LineAnswersController, UnsubscribeController],
  providers: [
    AtOnceLetters,
    DigestPlanner,
    LetterComposer,
    LetterLines,
    LetterTokens,
    LineAnswersService,
    MailReturned,
  ],
  exports: [DigestPlanner],
})
export class DigestsModule {}
