import type { ModuleMetadata } from '@nestjs/common';
import { AuthModule } from '../platform/auth/index.js';
import { MailModule } from '../platform/mail/index.js';
import { AssessmentsModule } from './assessments/public.js';
import { BudgetsModule } from './budgets/public.js';
import { CalendarEntriesModule } from './calendar-entries/public.js';
import { CalendarFeedsModule } from './calendar-feeds/public.js';
import { CasesModule } from './cases/public.js';
import { ChecklistsModule } from './checklists/public.js';
import { ConsentsModule } from './consents/public.js';
import { DigestsModule } from './digests/public.js';
import { ErasuresModule } from './erasures/public.js';
import { HolidaysModule } from './holidays/public.js';
import { HomeModule } from './home/public.js';
import { ImportsModule } from './imports/public.js';
import { ItemsModule } from './items/public.js';
import { MentorsModule } from './mentors/public.js';
import { MonitoringVisitsModule } from './monitoring-visits/public.js';
import { NotesModule } from './notes/public.js';
import { NoticeChoicesModule } from './notice-choices/public.js';
import { NoticesModule } from './notices/public.js';
import { OperationsModule } from './operations/public.js';
import { OrganisationsModule } from './organisations/public.js';
import { ParametersModule } from './parameters/public.js';
import { PersonsModule } from './persons/public.js';
import { PlansModule } from './plans/public.js';
import { ReadmissionsModule } from './readmissions/public.js';
import { ReferralsModule } from './referrals/public.js';
import { ReleasesModule } from './releases/public.js';
import { RemindersModule } from './reminders/public.js';
import { SavedViewsModule } from './saved-views/public.js';
import { TasksModule } from './tasks/public.js';
import { TextMessagesModule } from './text-messages/public.js';
import { UnsentFormsModule } from './unsent-forms/public.js';
import { UsersModule } from './users/public.js';

/** What the product offers: accounts and sign-in, and the modules of the features, each from its `public.ts`. */
export const FEATURES: NonNullable<ModuleMetadata['imports']> = [
  AssessmentsModule,
  AuthModule,
  BudgetsModule,
  CalendarEntriesModule,
  CalendarFeedsModule,
  CasesModule,
  ChecklistsModule,
  ConsentsModule,
  DigestsModule,
  ErasuresModule,
  HolidaysModule,
  HomeModule,
  ImportsModule,
  ItemsModule,
  MailModule,
  MentorsModule,
  MonitoringVisitsModule,
  NotesModule,
  NoticeChoicesModule,
  NoticesModule,
  OperationsModule,
  OrganisationsModule,
  ParametersModule,
  PersonsModule,
  PlansModule,
  ReadmissionsModule,
  ReferralsModule,
  ReleasesModule,
  RemindersModule,
  SavedViewsModule,
  TasksModule,
  TextMessagesModule,
  UnsentFormsModule,
  UsersModule,
];
