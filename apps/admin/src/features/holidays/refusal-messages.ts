import type { HolidayRefusal } from '@qayidis/domain/calendar';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why a change of days is not taken, and what to do. */
export const holidayRuleMessages = defineMessages('holiday-rules', {
  HOLIDAY_YEAR_ENTERED: {
    az: 'Bu il artıq daxil edilib.',
    en: 'This year is entered already.',
  },
  HOLIDAY_YEAR_MISSING: {
    az: 'Əvvəlcə həmin ili qayda ilə daxil edin.',
    en: 'Enter that year by the rule first.',
  },
  HOLIDAY_UNKNOWN: {
    az: 'Bu gün artıq cədvəldə yoxdur. Səhifəni yeniləyin.',
    en: 'This day is no longer in the table. Reload the page.',
  },
  HOLIDAY_DAY_TAKEN: {
    az: 'Bu tarixdə artıq belə gün var. Başqa tarix seçin.',
    en: 'There is such a day on this date already. Choose another.',
  },
  HOLIDAY_NOT_WEEKDAY: {
    az: 'Şənbə və bazar onsuz da istirahət günüdür. İş gününü seçin.',
    en: 'Saturday and Sunday are days off anyway. Choose a weekday.',
  },
  HOLIDAY_BY_LAW: {
    az: 'Qanunla müəyyən edilmiş gün silinmir, yalnız köçürülür.',
    en: 'A day that the law names is not removed, only moved.',
  },
  HOLIDAY_LOOK_FIRST: {
    az: 'Təsdiqdən əvvəl “Nə dəyişəcək?” düyməsini basın: bu dəyişiklik göstərilməyib və ya o vaxtdan nəsə dəyişib.',
    en: 'Press “What will move?” before you confirm: this change was not shown, or something has moved since.',
  },
  HOLIDAY_OTHER_YEAR: { az: 'Gün öz ilində qalır.', en: 'A day stays in its year.' },
} as const satisfies Record<HolidayRefusal, Message>);

addRefusals(holidayRuleMessages);
