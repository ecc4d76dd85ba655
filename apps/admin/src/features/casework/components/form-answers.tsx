import { Text } from '@mantine/core';
import { DefinitionList } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import { assessmentMessages } from '../assessment-messages';
import type { Form } from '../api/casework';
import { caseworkMessages } from '../messages';

type Labels = typeof assessmentMessages.table;
/** Answers that stand under another question than their name says. */
const LABELS: Readonly<Record<string, keyof Labels>> = {
  yes: 'answeredYes',
  'SKILLS/wishes': 'workWishes',
};
/** What says nothing about the person. */
const SILENT = ['heldOn', 'complete', 'no'];

const isWord = (code: string): code is keyof Labels =>
  Object.hasOwn(assessmentMessages.table, code);

/** What was answered, in words; questions left open are not listed. */
export function FormAnswers({ form }: { readonly form: Form }) {
  const t = useMessages(assessmentMessages);
  const common = useMessages(caseworkMessages);
  const word = (code: string): string =>
    isWord(code) ? (t as (key: string) => string)(code) : code;
  const textOf = (answer: unknown): string => {
    if (typeof answer === 'boolean') return common(answer ? 'yes' : 'no');
    if (Array.isArray(answer)) return answer.map((code) => word(String(code))).join(', ');
    return typeof answer === 'string' ? word(answer) : String(answer);
  };
  const isOpen = (answer: unknown): boolean =>
    answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);
  const given = Object.entries(form.answers ?? {}).filter(
    ([name, answer]) => !SILENT.includes(name) && !isOpen(answer),
  );
  const items = given.map(([name, answer]) => ({
    term: word(LABELS[`${form.kind}/${name}`] ?? LABELS[name] ?? name),
    value: textOf(answer),
  }));
  const allNo = form.kind === 'RAPID_CHECK' && form.result === 'NONE';
  if (allNo) return <Text fz="sm">{t('allNo')}</Text>;
  return items.length > 0 ? <DefinitionList items={items} /> : null;
}
