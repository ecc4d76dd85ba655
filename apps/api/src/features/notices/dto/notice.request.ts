import type { PlainDate } from '@qayidis/domain/kernel';
import { CodeField, DateField, PageQuery, UuidsField } from '../../../platform/http/index.js';

export const NOTICE_VIEWS = ['OPEN', 'SNOOZED', 'DONE'] as const;
export type NoticeView = (typeof NOTICE_VIEWS)[number];

export class ListNoticesQuery extends PageQuery {
  @CodeField(NOTICE_VIEWS, { optional: true, name: 'NoticeView' })
  show: NoticeView = 'OPEN';
}

/** Lines of one's own inbox. */
export class NoticeIdsRequest {
  @UuidsField({ min: 1, max: 100 })
  ids!: string[];
}

export class SnoozeNoticesRequest extends NoticeIdsRequest {
  @DateField({ description: 'The day on which they come back; tomorrow at the earliest' })
  until!: PlainDate;
}
