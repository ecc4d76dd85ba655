import {
  ASSISTANCE_TYPES,
  type AssistanceType,
  CONSENT_METHODS,
  type ConsentMethod,
  DELIVERY_MODES,
  type DeliveryMode,
  LANGUAGES,
  VULNERABILITY_FACTORS,
  type VulnerabilityFactor,
} from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  GOAL_DIMENSIONS,
  type GoalDimension,
  MEASURE_KINDS,
  type MeasureKind,
} from '@qayidis/domain/plans';
import {
  CodeField,
  DateField,
  IntegerField,
  ObjectsField,
  TextField,
  UuidField,
} from '../../../platform/http/index.js';

const MAYBE = { optional: true, nullable: true } as const;
/** EUR cents: a million euros is beyond any plan. */
const CENTS = { min: 0, max: 100_000_000 } as const;
const KEY =
  'The `id` of the row where it has one (in an amendment: of the active version), else any name unique in this list';

export class DraftGoalRequest {
  @TextField({ max: 40, description: KEY }) key!: string;
  @CodeField(GOAL_DIMENSIONS, { name: 'GoalDimension' }) dimension!: GoalDimension;
  @TextField({ ...MAYBE, min: 0, max: 2000, lines: true, description: 'Empty: not a goal yet' })
  text?: string | null;
  @TextField({ ...MAYBE, min: 0, max: 1000, lines: true }) indicator?: string | null;
  @DateField(MAYBE) targetOn?: PlainDate | null;
}

export class DraftItemRequest {
  @TextField({ max: 40, description: KEY }) key!: string;
  @TextField({ ...MAYBE, max: 40, description: '`key` of a goal of this draft' })
  goalKey?: string | null;
  @UuidField({ ...MAYBE, description: 'A member of the case' }) personId?: string | null;
  @CodeField(ASSISTANCE_TYPES, { name: 'AssistanceType' }) type!: AssistanceType;
  @TextField({ ...MAYBE, min: 0, max: 1000, lines: true }) description?: string | null;
  @IntegerField({ min: 1, max: 100_000 }) quantity!: number;
  @CodeField(DELIVERY_MODES, { name: 'DeliveryMode' }) deliveryMode!: DeliveryMode;
  @IntegerField({ ...CENTS, description: 'EUR cents' }) plannedMinor!: number;
  @DateField(MAYBE) plannedOn?: PlainDate | null;
}

export class DraftMeasureRequest {
  @CodeField(VULNERABILITY_FACTORS, { name: 'VulnerabilityFactor' }) factor!: VulnerabilityFactor;
  @CodeField(MEASURE_KINDS, { name: 'MeasureKind' }) kind!: MeasureKind;
  @TextField({ ...MAYBE, max: 40, description: '`key` of an item of this draft; for ITEM' })
  itemKey?: string | null;
  @TextField({
    ...MAYBE,
    min: 0,
    max: 1000,
    lines: true,
    description: 'A waiver counts with its text only',
  })
  text?: string | null;
}

/** The whole draft; what is missing in it is taken away. */
export class SavePlanDraftRequest {
  @TextField({ ...MAYBE, min: 0, max: 5000, lines: true }) summary?: string | null;
  @CodeField(LANGUAGES, { ...MAYBE, name: 'Language' }) language?: string | null;
  @ObjectsField(() => DraftGoalRequest, { max: 20 }) goals!: DraftGoalRequest[];
  @ObjectsField(() => DraftItemRequest, { max: 60 }) items!: DraftItemRequest[];
  @ObjectsField(() => DraftMeasureRequest, { max: 60 }) measures!: DraftMeasureRequest[];
  @IntegerField({ ...CENTS, description: 'EUR cents' }) ownContributionMinor!: number;
  @IntegerField({ ...CENTS, description: 'EUR cents' }) otherFundingMinor!: number;
  @DateField({ ...MAYBE, description: 'When the person signed' }) signedOn?: PlainDate | null;
  @CodeField(CONSENT_METHODS, { ...MAYBE, name: 'ConsentMethod' })
  signatureMethod?: ConsentMethod | null;
}

export class OverrideCeilingRequest {
  @TextField({
    min: 10,
    max: 1000,
    lines: true,
    description: 'Why the plan may cost more than the ceiling',
  })
  reason!: string;
}
