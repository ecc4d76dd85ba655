import { ApiProperty } from '@nestjs/swagger';
import { NOTE_ACCESS } from '@qayidis/domain/assessments';
import { CONFIDENTIALITY_LEVELS, CONTACT_CHANNELS } from '@qayidis/domain/code-lists';
import { pageOf } from '../../../platform/http/index.js';
import { NOTE_TOPICS } from '../note-topics.js';

const OPTIONAL_TEXT = { type: String, nullable: true } as const;

export class NoteResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date' }) happenedOn!: string;
  @ApiProperty({ enum: CONTACT_CHANNELS, enumName: 'ContactChannel' }) channel!: string;
  @ApiProperty({ enum: NOTE_TOPICS, enumName: 'NoteTopic', isArray: true }) topics!: string[];
  @ApiProperty({ type: Boolean }) held!: boolean;
  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, enumName: 'ConfidentialityLevel' })
  confidentiality!: string;
  @ApiProperty({ enum: NOTE_ACCESS, enumName: 'NoteAccess', description: 'Closed texts are null' })
  access!: string;
  @ApiProperty(OPTIONAL_TEXT) text!: string | null;
  @ApiProperty(OPTIONAL_TEXT) nextStep!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextStepDueOn!: string | null;
  @ApiProperty({ type: Boolean }) fromRegister!: boolean;
  @ApiProperty(OPTIONAL_TEXT) authorName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) writtenAt!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class NotePageResponse extends pageOf(NoteResponse) {}
