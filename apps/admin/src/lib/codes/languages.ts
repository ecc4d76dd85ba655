import type { Language } from '@qayidis/domain/code-lists';
import { defineMessages, type Message } from '#/lib/i18n';

/** Languages by their code. */
export const languageMessages = defineMessages('languages', {
  AZ: { az: 'Azərbaycan', en: 'Azerbaijani' },
  RU: { az: 'Rus', en: 'Russian' },
  EN: { az: 'İngilis', en: 'English' },
  DE: { az: 'Alman', en: 'German' },
  NL: { az: 'Niderland', en: 'Dutch' },
  PL: { az: 'Polyak', en: 'Polish' },
  TR: { az: 'Türk', en: 'Turkish' },
  KA: { az: 'Gürcü', en: 'Georgian' },
  FA: { az: 'Fars', en: 'Persian' },
  KU: { az: 'Kürd', en: 'Kurdish' },
  KMR: { az: 'Kurmanci', en: 'Kurmanji' },
  LEZ: { az: 'Ləzgi', en: 'Lezgian' },
  TLY: { az: 'Talış', en: 'Talysh' },
  AVA: { az: 'Avar', en: 'Avar' },
  TKR: { az: 'Saxur', en: 'Tsakhur' },
  UDI: { az: 'Udi', en: 'Udi' },
} as const satisfies Record<Language, Message>);
