import { defineMessages } from '#/lib/i18n';

/** What a task asks for; `FIRST_STEP` and `NOTICE` name their object in words of their own. */
export const taskMessages = defineMessages('task-kinds', {
  NOTICE: { az: 'İşdə dəyişiklik var: baxın', en: 'The case changed: take a look' },
  FIRST_STEP: { az: 'İlk otuz günün addımı', en: 'A step of the first thirty days' },
  IDENTITY_CARD: { az: 'Şəxsiyyət vəsiqəsi', en: 'Identity card' },
  RESIDENCE_REGISTRATION: { az: 'Yaşayış yeri üzrə qeydiyyat', en: 'Residence registration' },
  CLINIC: { az: 'Poliklinika qeydiyyatı', en: 'Clinic' },
  SCHOOL: { az: 'Məktəb', en: 'School' },
  DOST_CENTRE: { az: 'DOST mərkəzi', en: 'DOST centre' },
  SIM_CARD: { az: 'SIM kart', en: 'SIM card' },
  BANK_CARD: { az: 'Bank kartı', en: 'Bank card' },
  SAFE_PLACE: { az: 'Təhlükəsiz yer', en: 'Safe place' },
  NEXT_STEP: { az: 'Qeyddə yazılan növbəti addım', en: 'Next step of a contact note' },
  NOTE_OPENED: { az: 'Bağlı qeyd səbəblə açıldı', en: 'A closed note was opened with a reason' },
  URGENT_NEED: { az: 'Təcili ehtiyac', en: 'Urgent need' },
  DUPLICATE_SUSPECTED: { az: 'Oxşar şəxs: qərar verin', en: 'Similar person: decide' },
  NO_SHOW: { az: 'Hava limanına gəlmədi', en: 'Did not arrive at the airport' },
  HAND_OVER_SHEET: { az: 'Təhvil vərəqini hazırlayın', en: 'Prepare the hand-over sheet' },
  SEND_LETTER: { az: 'Məktubu göndərin', en: 'Send the letter' },
  CONSENT_TO_OBTAIN: { az: 'Razılıqları alın', en: 'Obtain the consents' },
  MENTOR_TO_MAP: {
    az: 'Reyestrdəki mentorları hesablara bağlayın',
    en: 'Map the mentors of the register',
  },
  OTHER: { az: 'Tapşırıq', en: 'Task' },
});
