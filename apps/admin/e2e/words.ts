// The screens' texts as data. The catalogues of the screens are read with this in place of the real `#/lib/i18n`
// (tsconfig.json), which needs a browser: so a test finds a button by the very text that is drawn on it.
export type Language = 'az' | 'en';
type Wording = string | { readonly one: string; readonly other: string };
export type Message = Readonly<Record<Language, Wording>>;
export type MessageTable = Readonly<Record<string, Message>>;

export interface Catalogue<Table extends MessageTable> {
  readonly name: string;
  readonly table: Table;
}

export const defineMessages = <const Table extends MessageTable>(
  name: string,
  table: Table,
): Catalogue<Table> => ({ name, table });

type Values = Readonly<Record<string, string | number>>;

/** The text of a key in one language, with its values. */
export type Words = <Table extends MessageTable>(
  catalogue: Catalogue<Table>,
  key: keyof Table & string,
  values?: Values,
) => string;

export const wordsOf =
  (language: Language): Words =>
  ({ name, table }, key, values = {}) => {
    const wording = table[key]?.[language];
    if (wording === undefined) throw new Error(`${name} has no ${key}`);
    const form = values['count'] === 1 ? 'one' : 'other';
    const text = typeof wording === 'string' ? wording : wording[form];
    return text.replace(/{{(\w+)}}/g, (_, value: string) => String(values[value]));
  };
