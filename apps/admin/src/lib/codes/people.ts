import type {
  HousingStatus,
  Language,
  MaritalStatus,
  Relation,
  Sex,
} from '@qayidis/domain/code-lists';
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

export const maritalStatusMessages = defineMessages('marital-statuses', {
  SINGLE: { az: 'Subay', en: 'Single' },
  MARRIED: { az: 'Evli', en: 'Married' },
  DIVORCED: { az: 'Boşanmış', en: 'Divorced' },
  WIDOWED: { az: 'Dul', en: 'Widowed' },
  SEPARATED: { az: 'Ayrı yaşayır', en: 'Separated' },
  PARTNER: { az: 'Birgə yaşayır', en: 'Living with a partner' },
} as const satisfies Record<MaritalStatus, Message>);

export const housingStatusMessages = defineMessages('housing-statuses', {
  OWN: { az: 'Öz evi', en: 'Own home' },
  RENTED: { az: 'Kirayə', en: 'Rented' },
  WITH_RELATIVES: { az: 'Qohumların yanında', en: 'With relatives' },
  SHELTER: { az: 'Sığınacaq', en: 'Shelter' },
  NONE: { az: 'Yaşamağa yeri yoxdur', en: 'Nowhere to live' },
  OTHER: { az: 'Digər', en: 'Other' },
} as const satisfies Record<HousingStatus, Message>);

export const languageMessages = defineMessages('spoken-languages', {
  AZ: { az: 'Azərbaycan dili', en: 'Azerbaijani' },
  RU: { az: 'Rus dili', en: 'Russian' },
  EN: { az: 'İngilis dili', en: 'English' },
  DE: { az: 'Alman dili', en: 'German' },
  NL: { az: 'Niderland dili', en: 'Dutch' },
  PL: { az: 'Polyak dili', en: 'Polish' },
  TR: { az: 'Türk dili', en: 'Turkish' },
  KA: { az: 'Gürcü dili', en: 'Georgian' },
  FA: { az: 'Fars dili', en: 'Persian' },
  KU: { az: 'Kürd dili', en: 'Kurdish' },
  KMR: { az: 'Kürd dili (kurmanci)', en: 'Kurdish (Kurmanji)' },
  LEZ: { az: 'Ləzgi dili', en: 'Lezgian' },
  TLY: { az: 'Talış dili', en: 'Talysh' },
  AVA: { az: 'Avar dili', en: 'Avar' },
  TKR: { az: 'Saxur dili', en: 'Tsakhur' },
  UDI: { az: 'Udi dili', en: 'Udi' },
} as const satisfies Record<Language, Message>);
