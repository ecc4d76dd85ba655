import {
  READMISSION_HOLDERS,
  READMISSION_STATES,
  REPLY_STATES,
  type ReadmissionHolder,
  type ReadmissionState,
  type ReplyState,
  REQUESTING_STATES,
} from '@qayidis/domain/readmission';
import { CodeField, CodesParameter, PageQuery } from '../../../platform/http/index.js';

/**
 * PASSED: the limit is gone, which is either EFFECT_TO_CONFIRM (D-03) or OVERDUE; LAST_FIFTH: 80 % and more of it are;
 * each of unanswered requests only.
 */
export const CLOCK_FILTERS = [
  'PASSED',
  'EFFECT_TO_CONFIRM',
  'OVERDUE',
  'LAST_FIFTH',
  'RUNNING',
] as const;
export type ClockFilter = (typeof CLOCK_FILTERS)[number];

export const READMISSION_SORTS = [
  'due',
  '-due',
  'received',
  '-received',
  'number',
  '-number',
] as const;
export type ReadmissionSort = (typeof READMISSION_SORTS)[number];

export class ListReadmissionsQuery extends PageQuery {
  @CodesParameter(READMISSION_STATES, { optional: true, name: 'ReadmissionState' })
  state?: ReadmissionState[];

  @CodesParameter(REQUESTING_STATES, { optional: true, name: 'RequestingState' })
  requestingState?: string[];

  @CodesParameter(READMISSION_HOLDERS, { optional: true, name: 'ReadmissionHolder' })
  holder?: ReadmissionHolder[];

  @CodesParameter(REPLY_STATES, { optional: true, name: 'ReplyState' })
  reply?: ReplyState[];

  @CodeField(CLOCK_FILTERS, { optional: true, name: 'ClockFilter' })
  clock?: ClockFilter;

  @CodeField(READMISSION_SORTS, { optional: true, name: 'ReadmissionSort' })
  sort: ReadmissionSort = 'due';
}
