import { Text } from '@mantine/core';
import { DefinitionList } from '#/components/display';
import { languageMessages } from '#/lib/codes/people';
import { severityMessages } from '#/lib/codes/vulnerability-factors';
import { useMessages } from '#/lib/i18n';
import { assessmentMessages, occupationMessages } from '../assessment-messages';
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

type Word = (code: string) => string;

/** The words for answers whose codes have a catalogue of their own. */
function useCatalogues(): Readonly<Record<string, Word>> {
  const occupation = useMessages(occupationMessages) as Word;
  return {
    languages: useMessages(languageMessages) as Word,
    severity: useMessages(severityMessages) as Word,
    lastOccupation: occupation,
    wishedOccupation: occupation,
  };
}

/** What was answered, in words; questions left open are not listed. */
export function FormAnswers({ form }: { readonly form: Form }) {
  const t = useMessages(assessmentMessages);
  const common = useMessages(caseworkMessages);
  const catalogues = useCatalogues();
  const word = (code: string): string => (isWord(code) ? (t as Word)(code) : code);
  const textOf = (name: string, answer: unknown): string => {
    if (typeof answer === 'boolean') return common(answer ? 'yes' : 'no');
    const wordOf = catalogues[name] ?? word;
    const codes: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    return codes.map((code) => wordOf(String(code))).join(', ');
  };
  const isOpen = (answer: unknown): boolean =>
    answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);
  const given = Object.entries(form.answers ?? {}).filter(
    ([name, answer]) => !SILENT.includes(name) && !isOpen(answer),
  );
  const items = given.map(([name, answer]) => ({
    term: word(LABELS[`${form.kind}/${name}`] ?? LABELS[name] ?? name),
    value: textOf(name, answer),
  }));
  const allNo = form.kind === 'RAPID_CHECK' && form.result === 'NONE';
  if (allNo) return <Text fz="sm">{t('allNo')}</Text>;
  return items.length > 0 ? <DefinitionList items={items} /> : null;
}
