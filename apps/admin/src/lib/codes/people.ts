import type { Relation, Sex } from '@qayidis/domain/code-lists';
import { defineMessages, type Message } from '#/lib/i18n';

export const relationMessages = defineMessages('relations', {
  PRINCIPAL: { az: 'Əsas şəxs', en: 'Principal' },
  SPOUSE: { az: 'Həyat yoldaşı', en: 'Spouse' },
  CHILD: { az: 'Övlad', en: 'Child' },
  PARENT: { az: 'Valideyn', en: 'Parent' },
  SIBLING: { az: 'Qardaş və ya bacı', en: 'Sibling' },
  GRANDPARENT: { az: 'Nənə və ya baba', en: 'Grandparent' },
  GUARDIAN: { az: 'Qəyyum', en: 'Guardian' },
  OTHER: { az: 'Digər', en: 'Other' },
} as const satisfies Record<Relation | 'PRINCIPAL', Message>);

export const sexMessages = defineMessages('sexes', {
  F: { az: 'Qadın', en: 'Female' },
  M: { az: 'Kişi', en: 'Male' },
  X: { az: 'Digər', en: 'Other' },
  U: { az: 'Məlum deyil', en: 'Unknown' },
} as const satisfies Record<Sex, Message>);
