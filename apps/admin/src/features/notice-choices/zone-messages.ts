import type { DigestZone } from '@qayidis/domain/digests';
import { defineMessages, type Message } from '#/lib/i18n';

/** Zones by the city whose clock they follow. */
export const zoneMessages = defineMessages('zones', {
  'Asia/Baku': { az: 'Bakı', en: 'Baku' },
  'Asia/Dubai': { az: 'Dubay', en: 'Dubai' },
  'Asia/Tbilisi': { az: 'Tbilisi', en: 'Tbilisi' },
  'Europe/Istanbul': { az: 'İstanbul', en: 'Istanbul' },
  'Europe/Moscow': { az: 'Moskva', en: 'Moscow' },
  'Europe/Athens': { az: 'Afina', en: 'Athens' },
  'Europe/Chisinau': { az: 'Kişinyov', en: 'Chisinau' },
  'Europe/Helsinki': { az: 'Helsinki', en: 'Helsinki' },
  'Europe/Kyiv': { az: 'Kiyev', en: 'Kyiv' },
  'Europe/Vilnius': { az: 'Vilnüs', en: 'Vilnius' },
  'Europe/Berlin': { az: 'Berlin', en: 'Berlin' },
  'Europe/Brussels': { az: 'Brüssel', en: 'Brussels' },
  'Europe/Paris': { az: 'Paris', en: 'Paris' },
  'Europe/Prague': { az: 'Praqa', en: 'Prague' },
  'Europe/Rome': { az: 'Roma', en: 'Rome' },
  'Europe/Stockholm': { az: 'Stokholm', en: 'Stockholm' },
  'Europe/Vienna': { az: 'Vyana', en: 'Vienna' },
  'Europe/Warsaw': { az: 'Varşava', en: 'Warsaw' },
  'Europe/Lisbon': { az: 'Lissabon', en: 'Lisbon' },
  'Europe/London': { az: 'London', en: 'London' },
} as const satisfies Record<DigestZone, Message>);
