import type {
  MissReason,
  VisitCode,
  VisitCommand,
  VisitMode,
  VisitRule,
  VisitState,
  WaiveReason,
} from '@qayidis/domain/monitoring';
import { defineMessages, type Message } from '#/lib/i18n';

export const visitCodeMessages = defineMessages('visit-codes', {
  M0: { az: 'İlkin görüş', en: 'Baseline visit' },
  M1: { az: 'Təhvildən sonrakı görüş', en: 'Visit after delivery' },
  M3: { az: '3-cü ay görüşü', en: 'Visit at 3 months' },
  M6: { az: '6-cı ay görüşü', en: 'Visit at 6 months' },
  M12: { az: 'Son görüş (12-ci ay)', en: 'Final visit (12 months)' },
  M18: { az: '18-ci ay zəngi', en: 'Call at 18 months' },
} as const satisfies Record<VisitCode, Message>);

export const visitStateMessages = defineMessages('visit-states', {
  SCHEDULED: { az: 'Gözlənilir', en: 'Scheduled' },
  DUE: { az: 'Vaxtıdır', en: 'Due' },
  DONE: { az: 'Keçirilib', en: 'Done' },
  MISSED: { az: 'Baş tutmayıb', en: 'Missed' },
  REFUSED: { az: 'İmtina edilib', en: 'Refused' },
  WAIVED: { az: 'Tələb olunmur', en: 'Waived' },
} as const satisfies Record<VisitState, Message>);

export const VISIT_STATE_TONES = {
  SCHEDULED: 'neutral',
  DUE: 'attention',
  DONE: 'good',
  MISSED: 'urgent',
  REFUSED: 'neutral',
  WAIVED: 'neutral',
} as const satisfies Record<VisitState, 'neutral' | 'active' | 'good' | 'attention' | 'urgent'>;

/** What a person does with a visit, as the word on a button. */
export const visitCommandMessages = defineMessages('visit-commands', {
  SCHEDULE: { az: 'Cədvələ sal', en: 'Schedule' },
  FALL_DUE: { az: 'Vaxtı çatıb', en: 'Fall due' },
  GO_BACK: { az: 'Cədvələ qaytar', en: 'Return to the schedule' },
  TAKE_UP: { az: 'Yenidən başlat', en: 'Take up again' },
  PLAN: { az: 'Gün təyin et', en: 'Agree on a day' },
  RECORD: { az: 'Görüşü qeyd et', en: 'Record the visit' },
  MISS: { az: 'Baş tutmadı', en: 'It was missed' },
  RESCHEDULE: { az: 'Başqa günə keçir', en: 'Move to another day' },
  REFUSE: { az: 'Şəxs imtina etdi', en: 'The person refused' },
  WAIVE: { az: 'Tələbi götür', en: 'Waive' },
} as const satisfies Record<VisitCommand, Message>);

/** The same once done, for histories. */
export const visitEventMessages = defineMessages('visit-events', {
  SCHEDULE: { az: 'Görüş cədvələ salındı', en: 'Visit scheduled' },
  FALL_DUE: { az: 'Görüşün vaxtı çatdı', en: 'Visit fell due' },
  GO_BACK: { az: 'Görüşün vaxtı irəli çəkildi', en: 'Visit returned to the schedule' },
  TAKE_UP: { az: 'Görüş yenidən cədvələ salındı', en: 'Visit taken up again' },
  PLAN: { az: 'Görüş günü razılaşdırıldı', en: 'Day of a visit agreed' },
  RECORD: { az: 'Görüş keçirildi', en: 'Visit made' },
  MISS: { az: 'Görüş baş tutmadı', en: 'Visit missed' },
  RESCHEDULE: { az: 'Görüş başqa günə keçirildi', en: 'Visit moved to another day' },
  REFUSE: { az: 'Şəxs görüşdən imtina etdi', en: 'Visit refused by the person' },
  WAIVE: { az: 'Görüş tələbi götürüldü', en: 'Visit waived' },
} as const satisfies Record<VisitCommand, Message>);

export const missReasonMessages = defineMessages('visit-miss-reasons', {
  NOT_AT_HOME: { az: 'Evdə yox idi', en: 'Was not at home' },
  NOT_REACHED: { az: 'Əlaqə saxlamaq olmadı', en: 'Could not be reached' },
  MENTOR_PREVENTED: { az: 'Mentor gedə bilmədi', en: 'The mentor was prevented' },
  ROAD_OR_WEATHER: { az: 'Yol və ya hava şəraiti', en: 'Road or weather' },
  WINDOW_PASSED: { az: 'Vaxtı keçib', en: 'Its time has passed' },
  OTHER: { az: 'Başqa səbəb', en: 'Another reason' },
} as const satisfies Record<MissReason, Message>);

export const waiveReasonMessages = defineMessages('visit-waive-reasons', {
  BY_DECISION: { az: 'Qərarla', en: 'By decision' },
  CASE_ENDED: { az: 'İş bitib', en: 'The case has ended' },
  BEFORE_SYSTEM: { az: 'Sistemdən əvvəlki dövr', en: 'Before the system' },
  NO_CONSENT: { az: 'Sonrakı əlaqəyə razılıq yoxdur', en: 'No consent to be followed up' },
} as const satisfies Record<WaiveReason, Message>);

export const visitModeMessages = defineMessages('visit-modes', {
  IN_PERSON: { az: 'Üz-üzə', en: 'In person' },
  PHONE: { az: 'Telefonla', en: 'By telephone' },
  VIDEO: { az: 'Video ilə', en: 'By video' },
} as const satisfies Record<VisitMode, Message>);

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
