import type { InstrumentRule } from '@qayidis/domain/survey';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why a scoring table is not taken, or does not leave, and what to do. */
export const instrumentRuleMessages = defineMessages('survey-instrument-rules', {
  INSTRUMENT_EQUAL_WEIGHTS: {
    az: 'Bu cədvəl bərabər çəkilərlə eyni balı verir və rəsmi cədvəl deyil. Rəsmi çəki və balları yazın.',
    en: 'This table scores as the equal weights do: it is no official table. Enter the official weights and scores.',
  },
  INSTRUMENT_NOT_IN_FORCE: {
    az: 'Bu cədvəl artıq qüvvədə deyil. Səhifəni yeniləyin.',
    en: 'This table is no longer in force. Reload the page.',
  },
} as const satisfies Record<InstrumentRule, Message>);

addRefusals(instrumentRuleMessages);
