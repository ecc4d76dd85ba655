import { beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueFiles } from '../../../test/catalogue-files.cjs';
import type { Catalogue, Message, MessageTable } from '.';

const isCatalogue = (value: unknown): value is Catalogue<MessageTable> =>
  typeof value === 'object' && value !== null && 'table' in value && 'name' in value;

async function messagesOf(file: string): Promise<[string, Message][]> {
  const published = (await import(file)) as Record<string, unknown>;
  return Object.values(published)
    .filter(isCatalogue)
    .flatMap(({ name, table }) =>
      Object.entries(table).map(([key, text]): [string, Message] => [`${name}: ${key}`, text]),
    );
}

const forms = (text: Message['az']): string[] =>
  typeof text === 'string' ? [text] : [text.one, text.other];
const namesIn = (text: Message['az']): string =>
  [...new Set(forms(text).flatMap((form) => form.match(/{{\w+}}/g) ?? []))].sort().join();

const messages: [string, Message][] = [];
beforeAll(async () => {
  for (const file of catalogueFiles) messages.push(...(await messagesOf(file)));
});

/** The names of the messages of which `wrong` is true. */
const those = (wrong: (text: Message) => boolean): string[] =>
  messages.filter(([, text]) => wrong(text)).map(([name]) => name);

describe('all texts of the screens', () => {
  it('are there', () => expect(messages.length).toBeGreaterThan(100));

  it('are nowhere empty', () =>
    expect(
      those(({ az, en }) => [...forms(az), ...forms(en)].some((text) => !text.trim())),
    ).toEqual([]));

  it('name the same values in both languages', () =>
    expect(those(({ az, en }) => namesIn(az) !== namesIn(en))).toEqual([]));

  it('are written in Latin letters that Azerbaijani has', () =>
    expect(
      those(({ az, en }) =>
        [...forms(az), ...forms(en)].some((text) => /[^\P{L}A-Za-zÇçƏəĞğİıÖöŞşÜü]/u.test(text)),
      ),
    ).toEqual([]));
});
