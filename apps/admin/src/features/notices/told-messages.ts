import type { Schemas } from '@qayidis/contracts';
import { defineMessages, type Message, translate } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';

type Told = Schemas['ToldResponse'];

export const toldMessages = defineMessages('notice-told', {
  told: {
    az: 'Bildirildi: {{people}}.',
    en: { one: '{{people}} was told.', other: '{{people}} were told.' },
  },
  person: { az: '{{name}} ({{role}})', en: '{{name}} ({{role}})' },
  and: { az: '{{first}} və {{second}}', en: '{{first}} and {{second}}' },
});

/** Inside a sentence, of those who can stand above a reader; any other as it is elsewhere. */
export const roleInWords = defineMessages('notice-told-roles', {
  COORDINATOR: { az: 'koordinator', en: 'coordinator' },
  PM: { az: 'proqram rəhbəri', en: 'programme manager' },
  SMS_HEAD: { az: 'readmissiya rəhbəri', en: 'head of readmission' },
} as const satisfies Partial<Record<Told['role'], Message>>);

const isAbove = (role: Told['role']): role is keyof typeof roleInWords.table =>
  Object.hasOwn(roleInWords.table, role);

const roleOf = (role: Told['role']): string =>
  isAbove(role) ? translate(roleInWords)(role) : translate(roleMessages)(role);

/** Who learnt that the reader cannot do a thing, in a sentence; null where nobody did. */
export function toldText(told: readonly Told[]): string | null {
  const t = translate(toldMessages);
  const named = told.map(({ name, role }) => t('person', { name, role: roleOf(role) }));
  const last = named.at(-1);
  if (last === undefined) return null;
  const first = named.slice(0, -1).join(', ');
  const people = first ? t('and', { first, second: last }) : last;
  return t('told', { people, count: named.length });
}
