import { FILE_FIELDS, type FileField } from '@qayidis/domain/cases';
import '#/lib/codes/case-detail-rules';
import { caseRuleMessages } from '#/lib/codes/case-rules';
import { fileFieldMessages, SECTION_OF_FIELD } from '#/lib/codes/file-fields';
import { useMessages } from '#/lib/i18n';
import { reasonText } from '#/lib/problems';
import type { CaseAction } from '../api/case-page';
import { reasonMessages } from '../messages';
import { FORM_OF_FIELD, type Place, PLACE_OF_RULE } from '../reason-places';

type Told = CaseAction['reasons'][number];

/** A reason against a step in words, and where it is put right. */
export interface Reason {
  readonly text: string;
  readonly place?: Place | undefined;
}

const isRule = (rule: unknown): rule is keyof typeof caseRuleMessages.table =>
  typeof rule === 'string' && Object.hasOwn(caseRuleMessages.table, rule);

const fieldsIn = (fields: unknown): readonly FileField[] =>
  Array.isArray(fields) ? FILE_FIELDS.filter((field) => fields.includes(field)) : [];

const placeOfField = (field: FileField): Place => {
  const form = FORM_OF_FIELD[field];
  return { section: SECTION_OF_FIELD[field], ...(form ? { form } : {}) };
};

const distinct = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [reason.text, reason])).values(),
];

/** Reasons against a step: the rule's own text, and for a referral that lacks fields each field by its name. */
export function useReasons(): (reasons: readonly Told[]) => Reason[] {
  const t = useMessages(reasonMessages);
  const field = useMessages(fileFieldMessages);
  const reasonOf = (told: Told): Reason[] => {
    const { params } = told;
    const name = params['rule'];
    const missing = name === 'REFERRAL_COMPLETE' ? fieldsIn(params['fields']) : [];
    if (missing.length > 0)
      return missing.map((one) => ({
        text: t('fillIn', { field: field(one) }),
        place: placeOfField(one),
      }));
    return [{ text: reasonText(told), place: isRule(name) ? PLACE_OF_RULE[name] : undefined }];
  };
  return (reasons) => distinct(reasons.flatMap(reasonOf));
}
