import { ApiProperty } from '@nestjs/swagger';
import { BUDGET_LEVELS } from '@qayidis/domain/budgets';
import { ASSISTANCE_TYPES } from '@qayidis/domain/code-lists';
import { pageOf } from '../../../platform/http/index.js';

const CENTS = { type: 'integer', description: 'Cents' } as const;
const ID = { type: String, format: 'uuid' } as const;

/** What is bound for one type of assistance. */
export class BudgetLineResponse {
  @ApiProperty({ enum: ASSISTANCE_TYPES, enumName: 'AssistanceType' }) type!: string;
  @ApiProperty({ type: 'integer' }) items!: number;
  @ApiProperty({ ...CENTS, description: 'Cents, what was settled included' })
  committedMinor!: number;
  @ApiProperty(CENTS) settledMinor!: number;
}

export class BudgetResponse {
  @ApiProperty(ID) programmeId!: string;
  @ApiProperty({ type: String }) programmeName!: string;
  @ApiProperty({ type: String, description: 'ISO 4217' }) currency!: string;
  @ApiProperty(CENTS) totalMinor!: number;
  @ApiProperty({ ...CENTS, description: 'Cents, what was settled included' })
  committedMinor!: number;
  @ApiProperty(CENTS) settledMinor!: number;
  @ApiProperty(CENTS) freeMinor!: number;
  @ApiProperty({ enum: BUDGET_LEVELS, enumName: 'BudgetLevel' }) level!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: BudgetLineResponse, isArray: true, description: 'The largest first' })
  lines!: BudgetLineResponse[];
}

export class BudgetChangeResponse {
  @ApiProperty(ID) id!: string;
  @ApiProperty(CENTS) fromMinor!: number;
  @ApiProperty(CENTS) toMinor!: number;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

export class BudgetChangePageResponse extends pageOf(BudgetChangeResponse) {}
