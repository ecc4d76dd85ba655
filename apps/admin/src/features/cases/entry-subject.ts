import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { consentPurposeMessages } from '#/lib/codes/consents';
import { formKindMessages, surveyWaveMessages } from '#/lib/codes/form-kinds';
import { checklistStepMessages, taskMessages, taskText } from '#/lib/codes/task-text';
import { visitCodeMessages } from '#/lib/codes/visits';
import { type Catalogue, type MessageTable, translate } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import type { TimelineEvent } from './api/case-page';

type Entry = Pick<TimelineEvent, 'kind' | 'data'>;

/** The words of a code; null for what is none, as in an entry of another version. */
function wordOf(catalogue: Catalogue<MessageTable>, code: unknown): string | null {
  if (typeof code !== 'string' || !Object.hasOwn(catalogue.table, code)) return null;
  return (translate(catalogue) as (key: string) => string)(code);
}

/** Where an entry names what it is about. */
const CODES: readonly (readonly [string, Catalogue<MessageTable>])[] = [
  ['visit', visitCodeMessages],
  ['type', assistanceTypeMessages],
  ['purpose', consentPurposeMessages],
  ['wave', surveyWaveMessages],
  ['assigneeRole', roleMessages],
];

interface NamedTask {
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Which task it was, without what was typed into it; null for a kind of another version. */
function taskOf({ data }: Entry): string | null {
  const task = data['task'] as NamedTask | undefined;
  if (task === undefined || !Object.hasOwn(taskMessages.table, task.kind)) return null;
  return taskText(task).replace(/: $/, '');
}

const rowOf = ({ kind, data }: Entry): unknown =>
  kind === 'checklist.record' ? data['kind'] : null;

const formOf = ({ kind, data: { fields } }: Entry): unknown =>
  kind === 'assessment.record' && Array.isArray(fields) ? fields[0] : null;

/**
 * Which visit, help, consent, survey, form, row of the checklist or task it was, or to whom a task was given; null where
 * an entry of older days does not say.
 */
export function subjectOf(entry: Entry): string | null {
  const named = CODES.map(([name, catalogue]) => wordOf(catalogue, entry.data[name]));
  return (
    named.find(Boolean) ??
    wordOf(formKindMessages, formOf(entry)) ??
    wordOf(checklistStepMessages, rowOf(entry)) ??
    taskOf(entry)
  );
}
