import { ImportRowEntity } from './import-row.entity.js';
import { ImportEntity } from './import.entity.js';

export { ImportsModule } from './imports.module.js';
export const IMPORT_ENTITIES = [ImportEntity, ImportRowEntity];
