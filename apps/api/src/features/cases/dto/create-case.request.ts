import type { PlainDate } from '@qayidis/domain/kernel';
import {
  AZ_PLACE_CODES,
  CONFIDENTIALITY_LEVELS,
  COUNTRY_CODES,
  HOUSING_STATUSES,
  REFERRAL_SOURCES,
  RELATIONS,
  RETURN_TYPES,
} from '@qayidis/domain/code-lists';
import {
  BooleanField,
  CodeField,
  DateField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';
import { PersonFieldsRequest } from '../../persons/public.js';

const MOST_MEMBERS = 30;
const MOST_DECISIONS = 50;
const CENTS = { min: 0, max: 1_000_000_000 } as const;
const MAYBE = { optional: true, nullable: true } as const;

export class ReturnEventRequest {
  @CodeField(COUNTRY_CODES, { ...MAYBE, name: 'CountryCode' })
  sendingCountry?: string | null;

  @TextField({ ...MAYBE, max: 100 })
  hostCity?: string | null;

  @DateField(MAYBE)
  leftAzerbaijanOn?: string | null;

  @DateField(MAYBE)
  departedHostOn?: string | null;

  @DateField({ ...MAYBE, description: 'The confirmed day is a command of its own' })
  plannedArrivalOn?: string | null;

  @TextField({ ...MAYBE, max: 100 })
  arrivalPoint?: string | null;

  @CodeField(RETURN_TYPES, { optional: true, name: 'ReturnType' })
  returnType?: string;

  @BooleanField(MAYBE)
  escorted?: boolean | null;

  @IntegerField({ ...MAYBE, min: 0, max: 1200 })
  monthsAbroad?: number | null;

  @TextField({ ...MAYBE, max: 100 })
  priorScheme?: string | null;

  @IntegerField({ ...MAYBE, ...CENTS, description: 'EUR cents' })
  priorCashMinor?: number | null;
}

export class HouseholdRequest {
  @IntegerField({ ...MAYBE, min: 1, max: 60 })
  size?: number | null;

  @IntegerField({ ...MAYBE, min: 0, max: 60 })
  adults?: number | null;

  @IntegerField({ ...MAYBE, min: 0, max: 60 })
  children?: number | null;

  @CodeField(HOUSING_STATUSES, { ...MAYBE, name: 'HousingStatus' })
  housingStatus?: string | null;

  @IntegerField({ ...MAYBE, ...CENTS, description: 'qəpik a month' })
  incomeMinor?: number | null;

  @IntegerField({ ...MAYBE, ...CENTS, description: 'qəpik' })
  debtMinor?: number | null;
}

export class NewMemberRequest {
  @ObjectField(() => PersonFieldsRequest)
  person!: PersonFieldsRequest;

  @CodeField(RELATIONS, { name: 'Relation' })
  relation!: string;

  @BooleanField({ optional: true })
  dependant?: boolean;
}

export class ChangeMemberRequest {
  @CodeField(RELATIONS, { optional: true, name: 'Relation' })
  relation?: string;

  @BooleanField({ optional: true })
  dependant?: boolean;
}

export const DUPLICATE_DECISIONS = ['SAME_PERSON', 'DIFFERENT_PERSON'] as const;

export class DuplicateDecisionRequest {
  @UuidField({ description: 'The record that was shown' })
  personId!: string;

  @CodeField(DUPLICATE_DECISIONS, { name: 'DuplicateDecision' })
  decision!: string;
}

class CaseFieldsRequest {
  @CodeField(AZ_PLACE_CODES, { ...MAYBE, name: 'AzPlaceCode' })
  placeCode?: string | null;

  @BooleanField({ optional: true })
  urgent?: boolean;

  @ObjectField(() => ReturnEventRequest, { optional: true })
  returnEvent?: ReturnEventRequest;

  @ObjectField(() => HouseholdRequest, { optional: true })
  household?: HouseholdRequest;
}

export class CreateCaseRequest extends CaseFieldsRequest {
  @ObjectField(() => PersonFieldsRequest)
  principal!: PersonFieldsRequest;

  @ObjectsField(() => NewMemberRequest, { optional: true, max: MOST_MEMBERS })
  members?: NewMemberRequest[];

  @CodeField(REFERRAL_SOURCES, { name: 'ReferralSource' })
  source!: string;

  @BooleanField({ description: 'The person agreed to be referred' })
  referralConsent!: boolean;

  @ObjectsField(() => DuplicateDecisionRequest, { optional: true, max: MOST_DECISIONS })
  duplicateDecisions?: DuplicateDecisionRequest[];
}

export class UpdateCaseRequest extends CaseFieldsRequest {
  @CodeField(CONFIDENTIALITY_LEVELS, {
    optional: true,
    name: 'ConfidentialityLevel',
    description:
      'Above NORMAL nothing of the case is shown to the State Migration Service, whatever the consent',
  })
  confidentiality?: string;

  @DateField({ ...MAYBE, description: 'The receiver of a transfer agreed' })
  receiverAcceptedOn?: PlainDate | null;

  @CodeField(REFERRAL_SOURCES, { optional: true, name: 'ReferralSource' })
  source?: string;

  @BooleanField({ optional: true })
  referralConsent?: boolean;
}
