import type { PlainDate } from '@qayidis/domain/kernel';
import {
  SATISFACTION_COLLECTORS,
  SATISFACTION_OUTCOMES,
  SATISFACTION_QUESTIONS,
  SATISFACTION_TOPICS,
  type SatisfactionCollector,
  type SatisfactionOutcome,
  type SatisfactionQuestion,
  type SatisfactionTopic,
} from '@qayidis/domain/monitoring';
import {
  BooleanField,
  CodeField,
  DateField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../platform/http/index.js';

export class SatisfactionRatingRequest {
  @CodeField(SATISFACTION_TOPICS, { name: 'SatisfactionTopic' }) topic!: SatisfactionTopic;
  @IntegerField({ min: 1, max: 5, description: '5: very satisfied' }) rating!: number;
}

export class SatisfactionAnswerRequest {
  @CodeField(SATISFACTION_QUESTIONS, { name: 'SatisfactionQuestion' })
  question!: SatisfactionQuestion;
  @BooleanField() yes!: boolean;
}

export class RecordSatisfactionRequest {
  @CodeField(SATISFACTION_OUTCOMES, { name: 'SatisfactionOutcome' }) outcome!: SatisfactionOutcome;
  @CodeField(SATISFACTION_COLLECTORS, { name: 'SatisfactionCollector' })
  collector!: SatisfactionCollector;
  @DateField() collectedOn!: PlainDate;
  @ObjectsField(() => SatisfactionRatingRequest, { max: 6 }) ratings!: SatisfactionRatingRequest[];
  @ObjectsField(() => SatisfactionAnswerRequest, { max: 3 }) answers!: SatisfactionAnswerRequest[];
  @TextField({ optional: true, nullable: true, max: 1000, lines: true }) comment?: string | null;
}
