import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { clockKindMessages } from '#/lib/codes';
import { taskText } from '#/lib/codes/task-text';
import { consentPurposeMessages } from '#/lib/codes/consents';
import type { CaseSection } from '#/lib/case-search';
import { type Catalogue, type MessageTable, translate, useMessages } from '#/lib/i18n';
import type { CalendarEntry } from './api/calendar';
import { entryTypeMessages } from './messages';

/** A code in words; of a newer server as it is. */
const wordOf = (catalogue: Catalogue<MessageTable>, code: string): string =>
  code in catalogue.table ? (translate(catalogue) as (key: string) => string)(code) : code;

/** Of these the kind stands first, and is the same for many of one day. */
const NAMED_AFTER_KIND: readonly CalendarEntry['type'][] = ['TASK', 'DELIVERY', 'CONSENT_END'];

interface EntryWords {
  /** "Task: ", or nothing. */
  readonly lead: string;
  /** What tells it apart. */
  readonly what: string;
}

/** What an entry is, in words; the kind apart, which gives way where there is little room. */
export function useEntryParts(): (entry: CalendarEntry) => EntryWords {
  const t = useMessages(entryTypeMessages);
  const whatOf = (entry: CalendarEntry): string => {
    if (entry.type === 'TASK') return taskText(entry);
    if (entry.type === 'DELIVERY') return wordOf(assistanceTypeMessages, entry.kind);
    if (entry.type === 'CONSENT_END') return wordOf(consentPurposeMessages, entry.kind);
    return wordOf(clockKindMessages, entry.kind);
  };
  return (entry) => {
    const what = whatOf(entry);
    return NAMED_AFTER_KIND.includes(entry.type)
      ? { lead: t(entry.type, { what: '' }), what }
      : { lead: '', what: t(entry.type, { what }) };
  };
}

/** The same in one. */
export function useEntryWords(): (entry: CalendarEntry) => string {
  const partsOf = useEntryParts();
  return (entry) => {
    const { lead, what } = partsOf(entry);
    return `${lead}${what}`;
  };
}

/** Where a deadline is met; what stands nowhere else is on the overview. */
const SECTION_OF_CLOCK: Readonly<Record<string, CaseSection>> = {
  FIRST_CONTACT: 'notes',
  FIRST_CONTACT_URGENT: 'notes',
  INTAKE: 'assessment',
  ASSESSMENT: 'assessment',
  PLAN: 'plan',
  PLAN_DECISION: 'plan',
  AMENDMENT_DECISION: 'plan',
  IMMEDIATE_HELP_APPROVAL: 'items',
  CLOSURE_DECISION: 'closure',
  CONSENT_PAPER: 'consent',
};
const SECTION_OF_TYPE: Readonly<Partial<Record<CalendarEntry['type'], CaseSection>>> = {
  DELIVERY: 'items',
  CONSENT_END: 'consent',
  PLANNED_VISIT: 'visits',
  WINDOW_END: 'visits',
};

function sectionOf({ type, kind }: CalendarEntry): CaseSection {
  if (type === 'DEADLINE' && kind.startsWith('VISIT_')) return 'visits';
  return SECTION_OF_TYPE[type] ?? SECTION_OF_CLOCK[kind] ?? 'overview';
}

/** The section of the case page where the work is done; null for what belongs to no case. */
export function hrefOf(entry: CalendarEntry): string | null {
  if (entry.caseId === null) return null;
  const section = sectionOf(entry);
  return `/cases/${entry.caseId}${section === 'overview' ? '' : `?section=${section}`}`;
}
