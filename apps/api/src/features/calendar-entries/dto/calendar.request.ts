import type { PlainDate } from '@qayidis/domain/kernel';
import { DateField, UuidField } from '../../../platform/http/index.js';

export class CalendarQuery {
  @DateField({ optional: true, description: 'The first day; with `to`, else this month' })
  from?: PlainDate;

  @DateField({ optional: true, description: 'The last day, within 62 days' })
  to?: PlainDate;

  @UuidField({ optional: true, description: 'Only what this mentor leads' })
  mentor?: string;

  @UuidField({ optional: true, description: 'Only what the mentors of this organisation lead' })
  team?: string;
}
