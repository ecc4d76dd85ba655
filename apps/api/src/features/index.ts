import type { ModuleMetadata } from '@nestjs/common';
import { AuthModule } from '../platform/auth/index.js';
import { MailModule } from '../platform/mail/index.js';
import { CasesModule } from './cases/public.js';
import { AssessmentsModule } from './assessments/public.js';
import { ChecklistsModule } from './checklists/public.js';
import { ConsentsModule } from './consents/public.js';
import { NotesModule } from './notes/public.js';
import { UsersModule } from './users/public.js';

/** What the product offers: accounts and sign-in, and the modules of the features, each from its `public.ts`. */
export const FEATURES: NonNullable<ModuleMetadata['imports']> = [
  AssessmentsModule,
  AuthModule,
  MailModule,
  CasesModule,
  ChecklistsModule,
  ConsentsModule,
  NotesModule,
  UsersModule,
];
