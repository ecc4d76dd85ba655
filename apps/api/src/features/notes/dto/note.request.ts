import {
  CONFIDENTIALITY_LEVELS,
  type ConfidentialityLevel,
  CONTACT_CHANNELS,
  type ContactChannel,
} from '@qayidis/domain/code-lists';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  BooleanField,
  CodeField,
  CodesField,
  DateField,
  TextField,
} from '../../../platform/http/index.js';
import { NOTE_TOPICS, type NoteTopic } from '../note-topics.js';

export class CreateNoteRequest {
  @DateField() happenedOn!: PlainDate;
  @CodeField(CONTACT_CHANNELS, { name: 'ContactChannel' }) channel!: ContactChannel;
  @CodesField(NOTE_TOPICS, { name: 'NoteTopic', max: NOTE_TOPICS.length }) topics!: NoteTopic[];
  @BooleanField({ description: 'False: an attempt that reached nobody' }) held!: boolean;
  @CodeField(CONFIDENTIALITY_LEVELS, { name: 'ConfidentialityLevel' })
  confidentiality!: ConfidentialityLevel;
  @TextField({ max: 10_000, lines: true }) text!: string;
  @TextField({ optional: true, nullable: true, max: 1000, lines: true }) nextStep?: string | null;
  @DateField({ optional: true, nullable: true }) nextStepDueOn?: PlainDate | null;
}

export class ReclassifyNoteRequest {
  @CodeField(CONFIDENTIALITY_LEVELS, { name: 'ConfidentialityLevel' })
  confidentiality!: ConfidentialityLevel;
}

export class OpenNoteRequest {
  @TextField({
    min: 10,
    max: 1000,
    lines: true,
    description: 'Why it must be read now; the author is told',
  })
  reason!: string;
}
