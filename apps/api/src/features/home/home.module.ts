import { Module } from '@nestjs/common';
import { AuditModule } from '../../platform/audit/index.js';
import { CasesModule } from '../cases/public.js';
import { ChecklistsModule } from '../checklists/public.js';
import { ConsentsModule } from '../consents/public.js';
import { ErasuresModule } from '../erasures/public.js';
import { HolidaysModule } from '../holidays/public.js';
import { ItemsModule } from '../items/public.js';
import { ReadmissionsModule } from '../readmissions/public.js';
import { TasksModule } from '../tasks/public.js';
import { UsersModule } from '../users/public.js';
import { AdministratorQueues } from './administrator-queues.js';
import { FinanceQueues } from './finance-queues.js';
import { HomeController } from './home.controller.js';
import { HomeQueries } from './home.queries.js';
import { OfficeQueues } from './office-queues.js';
import { OfficerQueues } from './officer-queues.js';
import { ReadmissionQueues } from './readmission-queues.js';

@Module({
  imports: [
    AuditModule,
    CasesModule,
    ChecklistsModule,
    ConsentsModule,
    ErasuresModule,
    HolidaysModule,
    ItemsModule,
    ReadmissionsModule,
    TasksModule,
    UsersModule,
  ],
  controllers: [HomeController],
  providers: [
    AdministratorQueues,
    FinanceQueues,
    HomeQueries,
    OfficeQueues,
    OfficerQueues,
    ReadmissionQueues,
  ],
})
export class HomeModule {}
