import { useTranslation } from 'react-i18next';
import { i18n } from './i18n';
import { type Language, LANGUAGES } from './language';

/** A text, or its two forms by `count` (both languages know only these two plural forms). */
type Wording = string | { readonly one: string; readonly other: string };

/** A text in every language: leaving one out does not compile. */
export type Message = Readonly<Record<Language, Wording>>;
export type MessageTable = Readonly<Record<string, Message>>;

type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type WordingNames<Text> = Text extends { other: infer Other }
  ? Names<Other> | 'count'
  : Names<Text>;
type Values<Text> = { readonly [Name in WordingNames<Text>]: string | number };

/** No values where the text names none; exactly the named ones where it does. */
type Arguments<M extends Message> = [WordingNames<M['en']>] extends [never]
  ? []
  : [values: Values<M['en']>];

export type Translate<Table extends MessageTable> = <Key extends keyof Table & string>(
  key: Key,
  ...values: Arguments<Table[Key]>
) => string;

export interface Catalogue<Table extends MessageTable> {
  readonly name: string;
  readonly table: Table;
}

function resourcesOf(table: MessageTable, language: Language): Record<string, string> {
  const resources: Record<string, string> = {};
  for (const [key, message] of Object.entries(table)) {
    const wording = message[language];
    if (typeof wording === 'string') resources[key] = wording;
    else {
      resources[`${key}_one`] = wording.one;
      resources[`${key}_other`] = wording.other;
    }
  }
  return resources;
}

/**
 * Declares the texts of one feature or component. `{{name}}` marks a value, and `count` chooses between `one`
 * and `other`. Names of catalogues are unique: a second one of the same name throws.
 */
export function defineMessages<const Table extends MessageTable>(
  name: string,
  table: Table,
): Catalogue<Table> {
  if (i18n.hasResourceBundle('en', name)) throw new Error(`Two catalogues are called ${name}`);
  for (const language of LANGUAGES)
    i18n.addResourceBundle(language, name, resourcesOf(table, language));
  return { name, table };
}

/** The texts of a catalogue in the language of the moment; the component follows a change of language. */
export function useMessages<Table extends MessageTable>(
  catalogue: Catalogue<Table>,
): Translate<Table> {
  const { t } = useTranslation(catalogue.name, { i18n });
  return (key, ...values) => t<string, Record<string, unknown>, string>(key, values[0] ?? {});
}

/** The same outside components. */
export function translate<Table extends MessageTable>(
  catalogue: Catalogue<Table>,
): Translate<Table> {
  return (key, ...values) =>
    i18n.t<string, Record<string, unknown>, string>(key, { ns: catalogue.name, ...values[0] });
}
