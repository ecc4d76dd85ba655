export { ParameterVersionEntity, parametersOf } from '../parameter-values/public.js';
export { demandProgramme } from './parameters.queries.js';
export { ParametersModule } from './parameters.module.js';
