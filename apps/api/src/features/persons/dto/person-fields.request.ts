import { LANGUAGES, MARITAL_STATUSES, SEXES } from '@qayidis/domain/code-lists';
import { DOCUMENT_PATTERN, FIN_PATTERN, PHONE_PATTERN } from '@qayidis/domain/persons';
import {
  CodeField,
  CodesField,
  DateField,
  EmailField,
  IntegerField,
  TextField,
} from '../../../platform/http/index.js';

const NAME = 100;
/** ISO 3166-1 alpha-2; a nationality may lie outside the countries of return. */
const COUNTRY = /^[A-Z]{2}$/;

/** Everything about a person but the names: what may be known, and mostly is not, when a referral comes in. */
export class PersonDetailsRequest {
  @TextField({ optional: true, nullable: true, max: NAME })
  fatherName?: string | null;

  @TextField({ optional: true, nullable: true, max: 3 * NAME })
  nameInForeignDocument?: string | null;

  @CodeField(SEXES, { optional: true, name: 'Sex' })
  sex?: string;

  @DateField({ optional: true, nullable: true })
  bornOn?: string | null;

  @IntegerField({
    optional: true,
    nullable: true,
    min: 1900,
    max: 9999,
    description: 'Where the day is not known; up to the year of the day, or of the arrival',
  })
  birthYear?: number | null;

  @TextField({ optional: true, nullable: true, max: 2, pattern: COUNTRY })
  nationality?: string | null;

  @CodesField(LANGUAGES, { optional: true, max: LANGUAGES.length, name: 'Language' })
  languages?: string[];

  @CodeField(MARITAL_STATUSES, { optional: true, nullable: true, name: 'MaritalStatus' })
  maritalStatus?: string | null;

  @TextField({
    optional: true,
    nullable: true,
    max: 7,
    pattern: FIN_PATTERN,
    description: 'Personal number (FIN)',
  })
  fin?: string | null;

  @TextField({ optional: true, nullable: true, max: 25, pattern: PHONE_PATTERN })
  phone?: string | null;

  @EmailField({ optional: true, nullable: true })
  email?: string | null;

  @TextField({ optional: true, nullable: true, max: 300 })
  address?: string | null;

  @TextField({ optional: true, nullable: true, max: 32, pattern: DOCUMENT_PATTERN })
  documentNumber?: string | null;
}

export class PersonFieldsRequest extends PersonDetailsRequest {
  @TextField({ max: NAME })
  givenName!: string;

  @TextField({ max: NAME })
  familyName!: string;
}

export class UpdatePersonRequest extends PersonDetailsRequest {
  @TextField({ optional: true, max: NAME })
  givenName?: string;

  @TextField({ optional: true, max: NAME })
  familyName?: string;

  @DateField({ optional: true, nullable: true })
  deceasedOn?: string | null;
}
