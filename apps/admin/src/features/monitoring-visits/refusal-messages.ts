import type { VisitRule } from '@qayidis/domain/monitoring';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why a step of a visit is not possible and what would make it so. */
export const visitRuleMessages = defineMessages('visit-rules', {
  CASE_UNDER_WAY: {
    az: 'İş dayandırılıb və ya bitib. İş davam etdiriləndə görüşü keçirin.',
    en: 'The case is suspended or has ended. Make the visit once it goes on.',
  },
  CONSENT_P5: {
    az: 'Bağlandıqdan sonrakı əlaqəyə razılıq yoxdur. Əvvəlcə onu qeyd edin.',
    en: 'There is no consent to be followed up after closure. Record it first.',
  },
  WINDOW_OPEN: {
    az: 'Görüşün vaxtı hələ çatmayıb.',
    en: 'The time of the visit has not come yet.',
  },
  WINDOW_NOT_OPEN: { az: 'Görüşün vaxtı çatıb.', en: 'The time of the visit has come.' },
  NOT_YET_RESCHEDULED: {
    az: 'Görüş artıq bir dəfə başqa günə keçirilib. Koordinatordan tələbi götürməyi xahiş edin.',
    en: 'The visit was moved once already. Ask the coordinator to waive it.',
  },
  SURVEY_SETTLED: {
    az: 'Sorğunu tamamlayın və ya imtinanı qeyd edin.',
    en: 'Complete the survey, or record that it was refused.',
  },
  FINDINGS_COMPLETE: {
    az: 'Görüşün suallarının hamısına cavab verin.',
    en: 'Answer all questions of the visit.',
  },
  NOT_REPORTER: {
    az: 'Bunu qeyd edən şəxs tələbi özü götürə bilməz.',
    en: 'Who reported it cannot waive it.',
  },
  WAIVED_WITH_CASE: { az: 'Bu görüş qərarla götürülüb.', en: 'This visit was waived by decision.' },
  PLANNED_DATE: { az: 'Bu gündən tez olmayan gün seçin.', en: 'Choose a day from today on.' },
  HELD_DATE: {
    az: 'Gün görüşün vaxt aralığından kənardadır və ya gələcəkdədir. Ən geci: {{until}}.',
    en: 'The day lies outside the window of the visit, or in the future. At the latest {{until}}.',
  },
  NEW_DATE: { az: 'Bu gündən tez olmayan gün seçin.', en: 'Choose a day from today on.' },
  MISS_REASON: { az: 'Səbəbi seçin.', en: 'Choose the reason.' },
  REASON_TEXT: { az: 'Səbəbi yazın.', en: 'Write the reason.' },
} as const satisfies Record<VisitRule, Message>);

/** Refusals about surveys and satisfaction forms. */
export const visitFormRefusals = defineMessages('visit-form-refusals', {
  SURVEY_ADULT: {
    az: 'Sorğu yalnız 18 yaşı tamam olmuş şəxslərlə keçirilir.',
    en: 'The survey is held with adults of 18 and older only.',
  },
  SURVEY_OF_VISIT: {
    az: 'Bu görüşdə sorğu nəzərdə tutulmayıb.',
    en: 'This visit has no survey.',
  },
  SATISFACTION_OF_VISIT: {
    az: 'Bu görüşdə məmnunluq forması nəzərdə tutulmayıb.',
    en: 'This visit has no satisfaction form.',
  },
  SATISFACTION_BY_OTHERS: {
    az: 'Bu işdə məmnunluğu mentor yox, koordinator və ya rəhbər soruşur.',
    en: 'In this case the coordinator or the manager asks about satisfaction, not the mentor.',
  },
});

// Read by nobody before this feature's screens are: they stay out of the sign-in and the case list.
addRefusals(visitRuleMessages);
addRefusals(visitFormRefusals);
