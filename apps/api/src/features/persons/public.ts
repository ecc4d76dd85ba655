export {
  DUPLICATE_REASONS,
  type DuplicateCandidate,
  type DuplicateReason,
  DuplicateSearch,
} from './duplicate-search.js';
export { demandPlausible } from './plausible-person.js';
export { PersonFieldsRequest } from './dto/person-fields.request.js';
export { PersonResponse } from './dto/person.response.js';
export { normalDocument, normalFin, normalPhone } from './identifiers.js';
export { type PersonFields, searchKeyOf, sortKeyOf } from './person-columns.js';
export { FilePhoneEnds } from './file-phone-ends.js';
export { PersonOpener } from './person-opener.js';
export { PersonEntity } from './person.entity.js';
export { PhoneEnds } from './phone-ends.js';
export { PersonsModule } from './persons.module.js';
export { type NewPerson, Persons } from './persons.service.js';
export { searchPatternsOf } from './search-words.js';
export { lockFins } from './one-fin.js';
