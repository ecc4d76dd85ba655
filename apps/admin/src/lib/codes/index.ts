export { caseCommandMessages, caseEventMessages } from './case-commands';
export { CASE_STATE_TONES, caseStateMessages } from './case-states';
export { clockKindMessages } from './clock-kinds';
export { nameOf, type NameParts } from './person-name';
export { factorMessages } from './vulnerability-factors';
