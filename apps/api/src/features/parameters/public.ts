export { ParameterVersionEntity, parametersOf } from '../parameter-values/public.js';
export { ParametersModule } from './parameters.module.js';
