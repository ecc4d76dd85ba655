import { ANSWER_REASONS, type AnswerReason } from '@qayidis/domain/digests';
import type { PlainDate } from '@qayidis/domain/kernel';
import { CodeField, DateField, TextField } from '../../../platform/http/index.js';

const LONGEST_TOKEN = 200;

export class LineTokenRequest {
  @TextField({ max: LONGEST_TOKEN })
  token!: string;
}

export class AnswerLineRequest extends LineTokenRequest {
  @CodeField(ANSWER_REASONS, { name: 'AnswerReason', optional: true })
  reason?: AnswerReason;

  @DateField({ optional: true, description: 'With MOVED: the day on which it comes back' })
  movedTo?: PlainDate;
}
