import { Foundation0001 } from './0001-foundation.js';
import { CasesCore0002 } from './0002-cases-core.js';
import { Accounts0010 } from './0010-accounts.js';
import { IdempotencyKeys0020 } from './0020-idempotency-keys.js';
import { DataKeys0030 } from './0030-data-keys.js';
import { Jobs0031 } from './0031-jobs.js';
import { AuditSeals0032 } from './0032-audit-seals.js';
import { MailMessages0033 } from './0033-mail-messages.js';
import { CaseCodes0040 } from './0040-case-codes.js';
import { CaseWorkings0041 } from './0041-case-workings.js';
import { ReferralsOfTheState0042 } from './0042-referrals-of-the-state.js';
import { KeysOfReferrals0043 } from './0043-keys-of-referrals.js';
import { CaseListIndexes0044 } from './0044-case-list-indexes.js';
import { Imports0060 } from './0060-imports.js';
import { Casework0070 } from './0070-casework.js';
import { Plans0071 } from './0071-plans.js';
import { ConsentedOutcomes0090 } from './0090-consented-outcomes.js';
import { Erasures0091 } from './0091-erasures.js';
import { BudgetChanges0110 } from './0110-budget-changes.js';
import { LegalHolds0111 } from './0111-legal-holds.js';
import { Administration0112 } from './0112-administration.js';
import { DecisionsWaiting0113 } from './0113-decisions-waiting.js';
import { Parameters0120 } from './0120-parameters.js';
import { ExpectedChecklist0121 } from './0121-expected-checklist.js';
import { PlanEndings0122 } from './0122-plan-endings.js';
import { AuditDigests0123 } from './0123-audit-digests.js';
import { NameWords0140 } from './0140-name-words.js';
import { NameBlocks0141 } from './0141-name-blocks.js';
import { TaskTexts0150 } from './0150-task-texts.js';
import { FirstStepsParameter0160 } from './0160-first-steps-parameter.js';
import { FinanceWithoutKeys0170 } from './0170-finance-without-keys.js';
import { FactorsVersion0190 } from './0190-factors-version.js';
import { RegisterReview0191 } from './0191-register-review.js';
import { LatestConsentSpeaks0195 } from './0195-latest-consent-speaks.js';
import { MonitoringVisits0200 } from './0200-monitoring-visits.js';
import { VisitParameters0201 } from './0201-visit-parameters.js';
import { ChecklistToVisits0202 } from './0202-checklist-to-visits.js';
import { Holidays0210 } from './0210-holidays.js';
import { DeadlineEngine0211 } from './0211-deadline-engine.js';
import { Reminders0220 } from './0220-reminders.js';
import { Notices0221 } from './0221-notices.js';
import { NoticeLetters0230 } from './0230-notice-letters.js';
import { MailLetters0231 } from './0231-mail-letters.js';
import { CalendarFeeds0235 } from './0235-calendar-feeds.js';
import { TextMessages0236 } from './0236-text-messages.js';
import { ReadmissionRoles0240 } from './0240-readmission-roles.js';
import { Readmissions0241 } from './0241-readmissions.js';
import { DeadlinesOfReadmissions0242 } from './0242-deadlines-of-readmissions.js';
import { RemindersOfReadmissions0243 } from './0243-reminders-of-readmissions.js';
import { Operations0250 } from './0250-operations.js';
import { ImportMentors0260 } from './0260-import-mentors.js';
import { WordsInSeveralSpellings0261 } from './0261-words-in-several-spellings.js';
import { EndsOfPhones0262 } from './0262-ends-of-phones.js';
import { EligibilityVersion0263 } from './0263-eligibility-version.js';
import { LockCase0264 } from './0264-lock-case.js';
import { ImportComparing0270 } from './0270-import-comparing.js';
import { MappingsBySheet0271 } from './0271-mappings-by-sheet.js';
import { TaskKinds0273 } from './0273-task-kinds.js';
import { TasksOfEndedCases0274 } from './0274-tasks-of-ended-cases.js';
import { ReturnedPlans0276 } from './0276-returned-plans.js';
import { CeilingRequests0279 } from './0279-ceiling-requests.js';
import { TaskReminders0285 } from './0285-task-reminders.js';
import { ReturnedLetters0286 } from './0286-returned-letters.js';
import { TextReceipts0287 } from './0287-text-receipts.js';
import { MailChannelsInForce0288 } from './0288-mail-channels-in-force.js';
import { RapidCheckAlarms0289 } from './0289-rapid-check-alarms.js';
import { UnsentForms0290 } from './0290-unsent-forms.js';
import { ExplainedNewDays0291 } from './0291-explained-new-days.js';
import { LastChange0300 } from './0300-last-change.js';
import { TakenBackNumbers0301 } from './0301-taken-back-numbers.js';
import { LooksBegun0302 } from './0302-looks-begun.js';
import { LateDeliveries0303 } from './0303-late-deliveries.js';
import { CannotOfReadmissions0304 } from './0304-cannot-of-readmissions.js';
import { TextReasonsCounted0310 } from './0310-text-reasons-counted.js';
import { SortKeyAz0311 } from './0311-sort-key-az.js';
import { ProgrammeChanges0313 } from './0313-programme-changes.js';
import { UrgentNoticesReturn0320 } from './0320-urgent-notices-return.js';
import { ToldOfAnswers0322 } from './0322-told-of-answers.js';
import { TrueReminders0340 } from './0340-true-reminders.js';
import { WithdrawnInstruments0350 } from './0350-withdrawn-instruments.js';

/** In order of execution. A merged migration is never edited; class names end in a sortable timestamp. */
// prettier-ignore
export const MIGRATIONS = [
  Foundation0001,
  CasesCore0002,
  Accounts0010,
  IdempotencyKeys0020,
  DataKeys0030,
  Jobs0031,
  AuditSeals0032,
  MailMessages0033,
  CaseCodes0040,
  CaseWorkings0041,
  ReferralsOfTheState0042,
  KeysOfReferrals0043,
  CaseListIndexes0044,
  Imports0060,
  Casework0070,
  Plans0071,
  ConsentedOutcomes0090,
  Erasures0091,
  BudgetChanges0110,
  LegalHolds0111,
  Administration0112,
  DecisionsWaiting0113,
  Parameters0120,
  ExpectedChecklist0121,
  PlanEndings0122,
  AuditDigests0123,
  NameWords0140,
  NameBlocks0141,
  TaskTexts0150,
  FirstStepsParameter0160,
  FinanceWithoutKeys0170,
  FactorsVersion0190,
  RegisterReview0191,
  LatestConsentSpeaks0195,
  MonitoringVisits0200,
  VisitParameters0201,
  ChecklistToVisits0202,
  Holidays0210,
  DeadlineEngine0211,
  Reminders0220,
  Notices0221,
  NoticeLetters0230,
  MailLetters0231,
  CalendarFeeds0235,
  TextMessages0236,
  ReadmissionRoles0240,
  Readmissions0241,
  DeadlinesOfReadmissions0242,
  RemindersOfReadmissions0243,
  Operations0250,
  ImportMentors0260,
  WordsInSeveralSpellings0261,
  EndsOfPhones0262,
  EligibilityVersion0263,
  LockCase0264,
  ImportComparing0270,
  MappingsBySheet0271,
  TaskKinds0273,
  TasksOfEndedCases0274,
  ReturnedPlans0276,
  CeilingRequests0279,
  TaskReminders0285,
  ReturnedLetters0286,
  TextReceipts0287,
  MailChannelsInForce0288,
  RapidCheckAlarms0289,
  UnsentForms0290,
  ExplainedNewDays0291,
  LastChange0300,
  TakenBackNumbers0301,
  LooksBegun0302,
  LateDeliveries0303,
  CannotOfReadmissions0304,
  TextReasonsCounted0310,
  SortKeyAz0311,
  ProgrammeChanges0313,
  UrgentNoticesReturn0320,
  ToldOfAnswers0322,
  TrueReminders0340,
  WithdrawnInstruments0350,
];
