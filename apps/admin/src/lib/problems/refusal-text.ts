import { formatDate } from '#/lib/dates';
import {
  type Catalogue,
  currentLanguage,
  type Message,
  type MessageTable,
  translate,
} from '#/lib/i18n';
import { formatMoney } from '#/lib/numbers';
import type { Problem } from './problem';
import { problemMessages } from './problem-messages';
import { refusalMessages } from './refusal-messages';

/** How the codes of a refusal's value are said, by the name of the value. */
export type ValueWords = Readonly<Record<string, (code: string) => string>>;

/** Codes said by a catalogue that has a text for each; one that it does not know stays as it is. */
export const wordsOf =
  (catalogue: Catalogue<MessageTable>) =>
  (code: string): string =>
    Object.hasOwn(catalogue.table, code)
      ? (translate(catalogue) as (key: string) => string)(code)
      : code;

type Params = NonNullable<Problem['params']>;
type Value = Params[string];

interface Refusals {
  readonly catalogue: Catalogue<MessageTable>;
  readonly words: ValueWords;
}

const BROUGHT: Refusals[] = [{ catalogue: refusalMessages, words: {} }];

/** A module that is loaded later brings the words of its own rules. */
export const addRefusals = (catalogue: Catalogue<MessageTable>, words: ValueWords = {}): void => {
  BROUGHT.push({ catalogue, words });
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days, amounts and codes as people read them. */
function said(name: string, value: Value, words: ValueWords): string | number {
  if (typeof value === 'number')
    return name.endsWith('Minor') ? formatMoney(value, 'EUR', currentLanguage()) : value;
  if (typeof value !== 'string')
    return Array.isArray(value)
      ? value.map((one: string) => said(name, one, words)).join(', ')
      : String(value);
  return DAY.test(value) ? formatDate(value, currentLanguage()) : (words[name]?.(value) ?? value);
}

const saidAll = (params: Params, words: ValueWords): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, said(name, value, words)] as const),
  );

/** Names of the values that a text says. */
const namesIn = ({ en }: Message): readonly string[] =>
  [...(typeof en === 'string' ? en : en.other).matchAll(/\{\{(\w+)\}\}/g)].map(
    ([, name = '']) => name,
  );

interface Text {
  readonly names: readonly string[];
  readonly say: (params: Params) => string;
}

/** Every text that stands for a rule: a short one where only its name is known, another that says its values. */
const textsFor = (rule: string): readonly Text[] =>
  BROUGHT.flatMap(({ catalogue, words }) => {
    const message = Object.hasOwn(catalogue.table, rule) ? catalogue.table[rule] : undefined;
    if (!message) return [];
    const text = translate<MessageTable>(catalogue) as (key: string, values: object) => string;
    const say = (params: Params) => text(rule, saidAll(params, words));
    return [{ names: namesIn(message), say }];
  });

/** The one that says most of what came; one that names a value which did not come would show its braces. */
const fullest = (texts: readonly Text[], params: Params): Text | undefined =>
  texts
    .filter(({ names }) => names.every((name) => name in params))
    .toSorted((one, other) => other.names.length - one.names.length)[0];

/** The reason of a refusal in words: of the rule that refused where it has its own, else of the code. */
export function refusalText({ code, params = {} }: Pick<Problem, 'code' | 'params'>): string {
  for (const rule of [params['rule'], params['reason']]) {
    const text = typeof rule === 'string' ? fullest(textsFor(rule), params) : undefined;
    if (text) return text.say(params);
  }
  return translate(problemMessages)(code);
}
