import type {
  MissReason,
  VisitCode,
  VisitCommand,
  VisitMode,
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
