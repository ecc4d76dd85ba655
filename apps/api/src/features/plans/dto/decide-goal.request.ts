import type { PlainDate } from '@qayidis/domain/kernel';
import { GOAL_STATES, type GoalState } from '@qayidis/domain/plans';
import { CodeField, DateField, TextField } from '../../../platform/http/index.js';

export class DecideGoalRequest {
  @CodeField(GOAL_STATES, { name: 'GoalState' }) state!: GoalState;
  @DateField({ description: 'Today or earlier' }) decidedOn!: PlainDate;
  @TextField({
    optional: true,
    nullable: true,
    max: 2000,
    description: 'Needed for NOT_REACHED and DROPPED',
  })
  note?: string | null;
}
