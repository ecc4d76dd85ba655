import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { consentPurposeMessages } from '#/lib/codes/consents';
import { formKindMessages, surveyWaveMessages } from '#/lib/codes/form-kinds';
import { visitCodeMessages } from '#/lib/codes/visits';
import { type Catalogue, type MessageTable, translate } from '#/lib/i18n';
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
];

const formOf = ({ kind, data: { fields } }: Entry): unknown =>
  kind === 'assessment.record' && Array.isArray(fields) ? fields[0] : null;

/** Which visit, help, consent, survey or form it was; null where an entry of older days does not say. */
export function subjectOf(entry: Entry): string | null {
  const named = CODES.map(([name, catalogue]) => wordOf(catalogue, entry.data[name]));
  return named.find(Boolean) ?? wordOf(formKindMessages, formOf(entry));
}
