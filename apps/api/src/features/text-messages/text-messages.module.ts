import { Module } from '@nestjs/common';
import { TextsModule } from '../../platform/texts/index.js';
import { PersonsModule } from '../persons/public.js';
import { RemindersModule } from '../reminders/public.js';
import { CallInstead } from './call-instead.js';
import { TextDelivery } from './text-delivery.js';
import { TextMessageStore } from './text-message-store.js';
import { TextMessagesController } from './text-messages.controller.js';
import { TextMessagesQueries } from './text-messages.queries.js';
import { TextReceiptHandler } from './text-receipt.handler.js';
import { TextReceiptsController } from './text-receipts.controller.js';
import { TextReconcileTask } from './text-reconcile.task.js';
import { TextSendHandler } from './text-send.handler.js';

@Module({
  imports: [PersonsModule, RemindersModule, TextsModule],
  controllers: [TextMessagesController, TextReceiptsController],
  providers: [
    CallInstead,
    TextDelivery,
    TextMessageStore,
    TextMessagesQueries,
    TextReceiptHandler,
    TextReconcileTask,
    TextSendHandler,
  ],
})
export class TextMessagesModule {}
