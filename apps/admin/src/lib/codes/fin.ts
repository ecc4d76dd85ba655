import { finFault } from '@qayidis/domain/persons';
import { defineMessages, translate } from '#/lib/i18n';

export const finWords = defineMessages('fin', {
  signs: {
    az: 'FİN 7 latın hərfi və rəqəmdir; 1 və 0 ilə səhv salınan I və O hərfləri onda olmur. Sənədlə tutuşdurun.',
    en: 'A FIN is 7 Latin letters and digits; the letters I and O, which read as 1 and 0, never stand in it. Compare it with the document.',
  },
});

/** Why a text of full length is no FIN, in words that say which signs never stand in one; null for any other text. */
export const finSignsFault = (text: unknown): string | null =>
  typeof text === 'string' && finFault(text)?.code === 'BAD_FORMAT'
    ? translate(finWords)('signs')
    : null;
