import { AgreementParameterEntity, AgreementProfileEntity } from './agreement.entities.js';
import { ReadmissionEventEntity } from './readmission-event.entity.js';
import { ReadmissionPersonEntity } from './readmission-person.entity.js';
import { ReadmissionEntity } from './readmission.entity.js';

export { ArrivalsQueries } from './arrivals.queries.js';
export { ReadmissionsModule } from './readmissions.module.js';
export { ReadmissionsQueries } from './readmissions.queries.js';
export const READMISSION_ENTITIES = [
  AgreementParameterEntity,
  AgreementProfileEntity,
  ReadmissionEntity,
  ReadmissionEventEntity,
  ReadmissionPersonEntity,
];
