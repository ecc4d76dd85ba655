import { Global, Module } from '@nestjs/common';
import { AccountLetters } from './account-letters.js';
import { BounceServer } from './bounce-server.js';
import { MailBounces } from './mail-bounces.js';
import { MailComposers } from './mail-composers.js';
import { MailFaults } from './mail-faults.js';
import { MailFaultsController } from './mail-faults.controller.js';
import { MailReconcileTask } from './mail-reconcile.task.js';
import { MailSendHandler } from './mail-send.handler.js';
import { MailTransport } from './mail-transport.js';
import { MailWriter } from './mail-writer.js';
import { Mailer } from './mailer.js';
import { OutboxMessagesController } from './outbox-messages.controller.js';
import { OutboxQueries } from './outbox.queries.js';
import { ReturnAddresses } from './return-addresses.js';

/** Letters to accounts. `MailLinks` has to be provided by a global module beside it. */
@Global()
@Module({
  controllers: [MailFaultsController, OutboxMessagesController],
  providers: [
    AccountLetters,
    BounceServer,
    MailBounces,
    MailComposers,
    MailFaults,
    Mailer,
    MailReconcileTask,
    MailSendHandler,
    MailTransport,
    MailWriter,
    OutboxQueries,
    ReturnAddresses,
  ],
  exports: [BounceServer, MailComposers, MailFaults, Mailer, MailSendHandler, OutboxQueries],
})
export class MailModule {}
