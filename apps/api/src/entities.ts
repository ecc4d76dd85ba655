import type { DataSourceOptions } from 'typeorm';
import { ASSESSMENT_ENTITIES } from './features/assessments/public.js';
import { CALENDAR_ENTITIES } from './features/calendars/public.js';
import { CASE_ENTITIES } from './features/cases/public.js';
import { ChecklistEntryEntity } from './features/checklists/public.js';
import { ConsentEntity, SafeContactEntity } from './features/consents/public.js';
import { DEADLINE_ENTITIES } from './features/deadlines/public.js';
import { IMPORT_ENTITIES } from './features/imports/public.js';
import { MONITORING_ENTITIES } from './features/monitoring-visits/public.js';
import { NOTE_ENTITIES } from './features/notes/public.js';
import { NoticeEntity } from './features/notices/public.js';
import { ParameterVersionEntity } from './features/parameters/public.js';
import { PersonEntity } from './features/persons/public.js';
import { PLAN_ENTITIES } from './features/plans/public.js';
import { READMISSION_ENTITIES } from './features/readmissions/public.js';
import { REMINDER_ENTITIES } from './features/reminders/public.js';
import { SavedViewEntity } from './features/saved-views/public.js';
import { TaskEntity } from './features/tasks/public.js';
import { TextMessageEntity } from './features/text-messages/public.js';

/** Every row class; the drift test compares them with the migrated schema. */
export const ENTITIES: NonNullable<DataSourceOptions['entities']> = [
  ...ASSESSMENT_ENTITIES,
  ...CALENDAR_ENTITIES,
  ...CASE_ENTITIES,
  ...DEADLINE_ENTITIES,
  ...IMPORT_ENTITIES,
  ...MONITORING_ENTITIES,
  ...NOTE_ENTITIES,
  ...PLAN_ENTITIES,
  ...READMISSION_ENTITIES,
  ...REMINDER_ENTITIES,
  ChecklistEntryEntity,
  ConsentEntity,
  NoticeEntity,
  ParameterVersionEntity,
  PersonEntity,
  SafeContactEntity,
  SavedViewEntity,
  TaskEntity,
  TextMessageEntity,
];
