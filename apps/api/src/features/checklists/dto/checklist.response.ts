import { ApiProperty } from '@nestjs/swagger';
import { ReasonResponse } from '../../cases/public.js';
import { CHECKLIST_KINDS, CHECKLIST_OUTCOMES } from '../checklist-kinds.js';

export class ChecklistEntryResponse {
  @ApiProperty({ enum: CHECKLIST_KINDS, enumName: 'ChecklistKind' }) kind!: string;
  @ApiProperty({ enum: CHECKLIST_OUTCOMES, enumName: 'ChecklistOutcome', nullable: true })
  outcome!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Expected by' })
  dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) doneByName!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: 'integer', description: '0: not on the list yet' }) version!: number;
  @ApiProperty({
    type: ReasonResponse,
    isArray: true,
    description: 'What stands against recording it now',
  })
  reasons!: ReasonResponse[];
}

export class ChecklistResponse {
  @ApiProperty({ type: ChecklistEntryResponse, isArray: true }) items!: ChecklistEntryResponse[];
}
