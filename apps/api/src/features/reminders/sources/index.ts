import { CONSENT_SOURCE, CONTACT_SOURCE, URGENT_SOURCE } from './case-sources.js';
import { DEADLINE_SOURCE } from './deadline-source.js';
import { BUDGET_SOURCE, DELIVERY_SOURCE, RECEIPT_SOURCE } from './money-sources.js';
import { READMISSION_SOURCE } from './readmission-source.js';
import { TASK_SOURCE } from './task-source.js';
import type { ReminderSource } from './reminder-source.js';

/**
 * All there is to watch. REFERRAL_UNANSWERED, REPORT_DUE and DATA_SUBJECT_REQUEST have their ladder and no source yet:
 * the things themselves come with later issues.
 */
export const REMINDER_SOURCES: readonly ReminderSource[] = [
  DEADLINE_SOURCE,
  READMISSION_SOURCE,
  URGENT_SOURCE,
  CONTACT_SOURCE,
  CONSENT_SOURCE,
  DELIVERY_SOURCE,
  RECEIPT_SOURCE,
  BUDGET_SOURCE,
  TASK_SOURCE,
];
