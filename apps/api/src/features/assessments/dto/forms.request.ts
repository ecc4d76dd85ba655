import {
  type FactorSeverity,
  FACTOR_SEVERITIES,
  ISCED_LEVELS,
  ISCO_GROUPS,
  LANGUAGES,
  RAPID_CHECK_FLAGS,
  type RapidCheckFlag,
  URGENT_NEEDS,
  type UrgentNeed,
} from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  BooleanField,
  CodeField,
  CodesField,
  DateField,
  IntegerField,
  TextField,
} from '../../../platform/http/index.js';
import { IDENTITY_PAPERS, WORK_WISHES } from '../form-kinds.js';

const LONG = { optional: true, nullable: true, max: 5000, lines: true } as const;

/** What every form says: when it was held, and whether it is finished or saved as a draft. */
class FormRequest {
  @DateField({ nullable: true }) heldOn!: PlainDate | null;
  @BooleanField({ description: 'False saves a draft' }) complete!: boolean;
}

export class IntakeRequest extends FormRequest {
  @BooleanField({ nullable: true, description: 'Null while the question is open' })
  identitySeen!: boolean | null;
  @CodesField(IDENTITY_PAPERS, { name: 'IdentityPaper', max: IDENTITY_PAPERS.length })
  papersSeen!: string[];
  @TextField(LONG) wishes?: string | null;
  @TextField(LONG) needs?: string | null;
}

export class RapidCheckRequest extends FormRequest {
  @CodesField(RAPID_CHECK_FLAGS, { name: 'RapidCheckFlag', max: RAPID_CHECK_FLAGS.length })
  yes!: RapidCheckFlag[];
  @CodesField(RAPID_CHECK_FLAGS, { name: 'RapidCheckFlag', max: RAPID_CHECK_FLAGS.length })
  no!: RapidCheckFlag[];
  @CodesField(URGENT_NEEDS, { name: 'UrgentNeed', max: URGENT_NEEDS.length })
  urgentNeeds!: UrgentNeed[];
  @TextField(LONG) note?: string | null;
}

export class FollowUpRequest extends FormRequest {
  @BooleanField({ description: 'True: no screening is held, for the reason given' })
  waived!: boolean;
  @CodeField(FACTOR_SEVERITIES, { name: 'FactorSeverity', optional: true, nullable: true })
  severity?: FactorSeverity | null;
  @TextField({ ...LONG, description: 'The finding, or the reason of the waiver' })
  text?: string | null;
}

export class SkillsRequest extends FormRequest {
  @CodeField(ISCED_LEVELS, { name: 'IscedLevel', nullable: true }) education!: string | null;
  @CodeField(ISCO_GROUPS, { name: 'IscoGroup', optional: true, nullable: true })
  lastOccupation?: string | null;
  @CodeField(ISCO_GROUPS, { name: 'IscoGroup', optional: true, nullable: true })
  wishedOccupation?: string | null;
  @IntegerField({ min: 0, max: 70, nullable: true, description: 'Years of work' })
  yearsWorked!: number | null;
  @CodesField(LANGUAGES, { name: 'Language', max: LANGUAGES.length }) languages!: string[];
  @CodesField(WORK_WISHES, { name: 'WorkWish', max: WORK_WISHES.length }) wishes!: string[];
  @TextField(LONG) gainedAbroad?: string | null;
}

export class FamilyRequest extends FormRequest {
  @BooleanField() conflict!: boolean;
  @BooleanField() familyAccepts!: boolean;
  @TextField(LONG) careDuties?: string | null;
  @TextField({ ...LONG, description: 'Best interest of the minors of the case' })
  bestInterest?: string | null;
}

export class StrengthsRequest extends FormRequest {
  @TextField(LONG) supportNetwork?: string | null;
  @TextField(LONG) property?: string | null;
  @TextField(LONG) savings?: string | null;
  @TextField(LONG) other?: string | null;
}

/** Any of the forms. */
export type AnyForm =
  | IntakeRequest
  | RapidCheckRequest
  | FollowUpRequest
  | SkillsRequest
  | FamilyRequest
  | StrengthsRequest;
