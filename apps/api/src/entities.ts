import type { DataSourceOptions } from 'typeorm';
import { CASE_ENTITIES } from './features/cases/public.js';
import { DeadlineEntity } from './features/deadlines/public.js';
import { PersonEntity } from './features/persons/public.js';
import { SavedViewEntity } from './features/saved-views/public.js';
import { TaskEntity } from './features/tasks/public.js';

/** Every row class; the drift test compares them with the migrated schema. */
export const ENTITIES: NonNullable<DataSourceOptions['entities']> = [
  ...CASE_ENTITIES,
  DeadlineEntity,
  PersonEntity,
  SavedViewEntity,
  TaskEntity,
];
