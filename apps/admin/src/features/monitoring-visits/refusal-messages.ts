import type { VisitRule } from '@qayidis/domain/monitoring';
import type { InstrumentRule } from '@qayidis/domain/survey';
import { caseStateMessages } from '#/lib/codes';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals, wordsOf } from '#/lib/problems';
import { roleMessages } from '#/lib/roles';
import { findingMessages } from './finding-messages';

/** Why a step of a visit is not possible and what would make it so. */
export const visitRuleMessages = defineMessages('visit-rules', {
  CASE_UNDER_WAY: {
    az: 'İşin vəziyyəti: {{state}}. Görüş iş davam etdiriləndə keçirilir.',
    en: 'The state of the case is: {{state}}. Visits are made while a case goes on.',
  },
  CONSENT_P5: {
    az: 'Bağlandıqdan sonrakı əlaqəyə razılıq yoxdur. Əvvəlcə onu qeyd edin.',
    en: 'There is no consent to be followed up after closure. Record it first.',
  },
  WINDOW_OPEN: {
    az: 'Görüşün vaxtı hələ çatmayıb: {{from}} tarixində başlayır.',
    en: 'The time of the visit has not come yet: it begins on {{from}}.',
  },
  WINDOW_NOT_OPEN: { az: 'Görüşün vaxtı çatıb.', en: 'The time of the visit has come.' },
  NOT_YET_RESCHEDULED: {
    az: 'Görüş artıq bir dəfə başqa günə keçirilib. Tələbi götürmək olar.',
    en: 'The visit was moved once already. It can be waived.',
  },
  SURVEY_SETTLED: {
    az: 'Sorğunu tamamlayın və ya imtinanı qeyd edin.',
    en: 'Complete the survey, or record that it was refused.',
  },
  FINDINGS_COMPLETE: {
    az: 'Görüşün bu suallarına cavab verin: {{missing}}.',
    en: 'Answer these questions of the visit: {{missing}}.',
  },
  NOT_REPORTER: {
    az: 'Bunu qeyd edən şəxs tələbi özü götürə bilməz.',
    en: 'Who reported it cannot waive it.',
  },
  WAIVED_WITH_CASE: { az: 'Bu görüş qərarla götürülüb.', en: 'This visit was waived by decision.' },
  AGREED_DAY_CAME: {
    az: 'Görüş {{on}} tarixinə razılaşdırılıb: o günə qədər baş tutmamış sayılmır. Gün dəyişibsə, yenisini razılaşdırın.',
    en: 'The visit is agreed for {{on}} and is not missed before that day. If the day has changed, agree on another.',
  },
  PLANNED_DATE: {
    az: '{{from}} tarixindən tez olmayan gün seçin.',
    en: 'Choose a day from {{from}} on.',
  },
  HELD_DATE: {
    az: 'Görüşün günü ən geci {{until}} ola bilər.',
    en: 'The day of the visit is {{until}} at the latest.',
  },
  NEW_DATE: {
    az: '{{from}} tarixindən tez olmayan gün seçin.',
    en: 'Choose a day from {{from}} on.',
  },
  MISS_REASON: { az: 'Səbəbi seçin.', en: 'Choose the reason.' },
  REASON_TEXT: { az: 'Səbəbi yazın.', en: 'Write the reason.' },
} as const satisfies Record<VisitRule, Message>);

/** Said in place of the above where the visit has a window. */
export const visitWindowMessages = defineMessages('visit-window-rules', {
  HELD_DATE: {
    az: 'Gün görüşün vaxt aralığından kənardadır: {{from}} ilə {{until}} arasında olmalıdır.',
    en: 'The day lies outside the window of the visit: it is between {{from}} and {{until}}.',
  },
  PLANNED_DATE: {
    az: 'Görüş bu gün keçirilə bilməz: {{from}} ilə {{until}} arasında gün seçin.',
    en: 'The visit cannot be held on that day: choose one between {{from}} and {{until}}.',
  },
  NEW_DATE: {
    az: 'Yeni gün çox uzaqdır: {{from}} ilə {{until}} arasında gün seçin.',
    en: 'The new day is too far off: choose one between {{from}} and {{until}}.',
  },
} as const satisfies Partial<Record<VisitRule, Message>>);

/** Said in place of the above to whoever may not waive the visit: who may. */
export const visitWaiverMessages = defineMessages('visit-waiver-rules', {
  NOT_YET_RESCHEDULED: {
    az: 'Görüş artıq bir dəfə başqa günə keçirilib. Tələbi götürə bilən: {{waivers}}.',
    en: 'The visit was moved once already. Who may waive it: {{waivers}}.',
  },
} as const satisfies Partial<Record<VisitRule, Message>>);

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
addRefusals(visitWindowMessages);
addRefusals(visitWaiverMessages, { waivers: wordsOf(roleMessages) });
addRefusals(visitRuleMessages, {
  missing: wordsOf(findingMessages),
  state: wordsOf(caseStateMessages),
});
addRefusals(visitFormRefusals);

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
