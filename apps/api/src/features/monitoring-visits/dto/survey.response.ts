import { ApiProperty } from '@nestjs/swagger';
import { ASSISTANCE_TYPES } from '@qayidis/domain/code-lists';
import { ROLES } from '@qayidis/domain/permissions';
import {
  DIMENSIONS,
  SURVEY_BANDS,
  SURVEY_CHANGES,
  SURVEY_ITEM_CODES,
  SURVEY_STATES,
  SURVEY_WAVES,
} from '@qayidis/domain/survey';
import { SurveyAnswerRequest, SurveyProfileRequest } from './survey.request.js';

const ID = { type: String, format: 'uuid' } as const;
const DAY = { type: String, format: 'date', nullable: true } as const;
const SCORE = { type: Number, nullable: true, description: '0 to 1, six decimals' } as const;
const DECIMALS = {
  type: 'integer',
  nullable: true,
  description: '2 to 6: with so many the number reads as it is judged',
} as const;
const BAND = { enum: SURVEY_BANDS, enumName: 'SurveyBand', nullable: true } as const;

/** What one person said in this visit. */
export class SurveyResponse {
  @ApiProperty(ID) personId!: string;
  @ApiProperty({ enum: SURVEY_WAVES, enumName: 'SurveyWave' }) wave!: string;
  @ApiProperty({ enum: SURVEY_STATES, enumName: 'SurveyState' }) state!: string;
  @ApiProperty(DAY) heldOn!: string | null;
  @ApiProperty({ type: SurveyProfileRequest, nullable: true })
  profile!: SurveyProfileRequest | null;
  @ApiProperty({ type: SurveyAnswerRequest, isArray: true }) answers!: SurveyAnswerRequest[];
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class DimensionScoreResponse {
  @ApiProperty({ enum: DIMENSIONS, enumName: 'SurveyDimension' }) dimension!: string;
  @ApiProperty(SCORE) score!: number | null;
  @ApiProperty(BAND) band!: string | null;
  @ApiProperty(DECIMALS) decimals!: number | null;
  @ApiProperty({ ...SCORE, description: 'At the baseline, of the same version' })
  base!: number | null;
}

export class LowItemResponse {
  @ApiProperty({ enum: SURVEY_ITEM_CODES, enumName: 'SurveyItemCode' }) item!: string;
  @ApiProperty({ type: Number }) score!: number;
  @ApiProperty({ enum: ASSISTANCE_TYPES, enumName: 'AssistanceType' }) help!: string;
}

/** A task that a completed survey made; nothing of the answer that asked for it. */
export class RaisedTaskResponse {
  @ApiProperty({ type: String, example: 'SAFETY' }) kind!: string;
  @ApiProperty(DAY) dueOn!: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) assigneeRole!: string;
  @ApiProperty({ type: String, nullable: true }) assigneeName!: string | null;
  @ApiProperty({ type: Boolean, description: 'For the caller' }) mine!: boolean;
}

/** The scores of one person in one wave, beside the baseline. */
export class ScoreCardResponse {
  @ApiProperty(ID) personId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: SURVEY_WAVES, enumName: 'SurveyWave' }) wave!: string;
  @ApiProperty(DAY) heldOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) instrument!: string | null;
  @ApiProperty({ type: Boolean }) equalWeights!: boolean;
  @ApiProperty({ type: DimensionScoreResponse, isArray: true })
  dimensions!: DimensionScoreResponse[];
  @ApiProperty(SCORE) composite!: number | null;
  @ApiProperty(BAND) band!: string | null;
  @ApiProperty(DECIMALS) decimals!: number | null;
  @ApiProperty({ ...SCORE, description: 'Composite at the baseline, of the same version' })
  base!: number | null;
  @ApiProperty({ type: Boolean, description: 'Baseline and wave have the same version' })
  comparable!: boolean;
  @ApiProperty({ type: Number, nullable: true }) delta!: number | null;
  @ApiProperty(DECIMALS) deltaDecimals!: number | null;
  @ApiProperty({ enum: SURVEY_CHANGES, enumName: 'SurveyChange', nullable: true })
  change!: string | null;
  @ApiProperty({ type: LowItemResponse, isArray: true }) lowest!: LowItemResponse[];
}
