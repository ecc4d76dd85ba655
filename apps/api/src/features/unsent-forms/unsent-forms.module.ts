import { Module } from '@nestjs/common';
import { ExpireUnsentFormsTask } from './expire-unsent-forms.task.js';
import { UnsentFormKeys } from './unsent-form-keys.js';
import { UnsentFormsController } from './unsent-forms.controller.js';
import { UnsentForms } from './unsent-forms.service.js';

@Module({
  controllers: [UnsentFormsController],
  providers: [UnsentFormKeys, UnsentForms, ExpireUnsentFormsTask],
})
export class UnsentFormsModule {}
