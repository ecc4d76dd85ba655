import type { DataSourceOptions } from 'typeorm';

/** Every row class; the drift test compares them with the migrated schema. */
export const ENTITIES: NonNullable<DataSourceOptions['entities']> = [];
