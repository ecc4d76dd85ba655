import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/public.js';
import { DeadlinesModule } from '../deadlines/public.js';
import { ConsentFacts } from './consent-facts.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsQueries } from './consents.queries.js';
import { Consents } from './consents.service.js';
import { ProvisionalConsentsController } from './provisional-consents.controller.js';
import { ProvisionalConsentsQueries } from './provisional-consents.queries.js';
import { SafeContactsController } from './safe-contacts.controller.js';
import { SafeContacts } from './safe-contacts.service.js';
import { StopSharing } from './stop-sharing.js';

@Module({
  imports: [CasesModule, DeadlinesModule],
  controllers: [ConsentsController, ProvisionalConsentsController, SafeContactsController],
  providers: [
    ConsentFacts,
    Consents,
    ConsentsQueries,
    ProvisionalConsentsQueries,
    SafeContacts,
    StopSharing,
  ],
  exports: [Consents, ProvisionalConsentsQueries],
})
export class ConsentsModule {}
