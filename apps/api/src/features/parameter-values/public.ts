export { ParameterVersionEntity } from './parameter-version.entity.js';
export { parametersOf } from './parameters-of.js';
