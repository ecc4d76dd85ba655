import { CONSENT_METHOD_WORDS, CONSENT_PURPOSE_WORDS } from '#/lib/codes/consents';
import { defineMessages } from '#/lib/i18n';

export const caseworkMessages = defineMessages('casework', {
  saved: { az: 'Yadda saxlanıldı', en: 'Saved' },
  save: { az: 'Yadda saxla', en: 'Save' },
  saveDraft: { az: 'Qaralama kimi saxla', en: 'Save as a draft' },
  finish: { az: 'Bitir', en: 'Complete' },
  heldOn: { az: 'Tarix', en: 'Held on' },
  draft: { az: 'Qaralama', en: 'Draft' },
  completed: { az: 'Bitib', en: 'Completed' },
  missing: { az: 'Doldurulmayıb', en: 'Not filled in' },
  yes: { az: 'Bəli', en: 'Yes' },
  no: { az: 'Xeyr', en: 'No' },
  unknown: { az: 'Məlum deyil', en: 'Unknown' },
  note: { az: 'Qeyd', en: 'Note' },
  by: { az: '{{name}} tərəfindən', en: 'by {{name}}' },
});

export const eligibilityMessages = defineMessages('eligibility', {
  title: { az: 'Uyğunluq', en: 'Eligibility' },
  E1_NATIONAL: {
    az: 'Azərbaycan vətəndaşıdır (və ya yaşamaq hüququ olan ailə üzvü)',
    en: 'A national of Azerbaijan (or a family member with the right to live there)',
  },
  E2_FROM_SCHEME_COUNTRY: {
    az: 'Avropa İttifaqı ölkəsindən qayıdıb',
    en: 'Returned from a Member State of the European Union',
  },
  E3_IN_TIME: { az: 'Gəlişdən sonra altı ay keçməyib', en: 'Within six months of the arrival' },
  E4_NOT_FUNDED_TWICE: {
    az: 'Eyni yardımı başqa proqramdan almayıb',
    en: 'Not supported for the same by another scheme',
  },
  E5_STAYS_REACHABLE: {
    az: 'Azərbaycanda qalır, əlçatan rayondadır',
    en: 'Stays in Azerbaijan, in a region that can be reached',
  },
  E6_AGREES: { az: 'Məsləhət və görüşlərə razıdır', en: 'Agrees to counselling and visits' },
  waived: {
    az: 'Tətbiq edilmir: iş reyestrdən gəlib, müddət sistemdən əvvəl keçib.',
    en: 'Waived: the case comes from a register, so this time limit lay before the system.',
  },
  suggested: { az: 'Tarixlərə görə: {{answer}}', en: 'By the dates: {{answer}}' },
  reasons: {
    az: 'Cavablara uyğun rədd səbəbi: {{reasons}}',
    en: 'Reasons that the answers suggest: {{reasons}}',
  },
});

export const consentMessages = defineMessages('consents', {
  title: { az: 'Razılıqlar', en: 'Consents' },
  record: { az: 'Razılığı qeyd et', en: 'Record consent' },
  person: { az: 'Şəxs', en: 'Person' },
  purpose: { az: 'Məqsəd', en: 'Purpose' },
  decision: { az: 'Qərar', en: 'Decision' },
  method: { az: 'Üsul', en: 'Method' },
  givenBy: { az: 'Kim verib', en: 'Given by' },
  givenOn: { az: 'Tarix', en: 'Date' },
  textVersion: { az: 'Mətnin versiyası', en: 'Version of the text' },
  language: { az: 'Dil', en: 'Language' },
  receiver: { az: 'Məlumatı kim alır', en: 'Who receives the data' },
  receiverHint: {
    az: 'Bu razılıq yalnız bir təşkilat üçün verilir.',
    en: 'This consent holds for one organisation only.',
  },
  to: { az: '{{name}} üçün', en: 'to {{name}}' },
  interpreter: { az: 'Tərcüməçi ilə', en: 'With an interpreter' },
  ...CONSENT_PURPOSE_WORDS,
  GIVEN: { az: 'Verilib', en: 'Given' },
  REFUSED: { az: 'İmtina edib', en: 'Refused' },
  WITHDRAWN: { az: 'Geri götürülüb', en: 'Withdrawn' },
  ...CONSENT_METHOD_WORDS,
  SELF: { az: 'Özü', en: 'The person' },
  GUARDIAN: { az: 'Qəyyum', en: 'Guardian' },
  OTHER: { az: 'Başqası', en: 'Somebody else' },
  ABSENT: { az: 'Yoxdur', en: 'None' },
  EXPIRED: { az: 'Müddəti bitib', en: 'Expired' },
  PROVISIONAL: { az: 'Müvəqqəti: kağız gözlənilir', en: 'Provisional: the paper is due' },
  FIRM: { az: 'Qüvvədədir', en: 'In force' },
  paperDue: { az: 'Kağızın son tarixi', en: 'Paper due' },
  paperCame: { az: 'Kağız gəldi', en: 'Paper received' },
  withdraw: { az: 'Geri götür', en: 'Withdraw' },
  withdrawTitle: { az: 'Razılığı geri götür', en: 'Withdraw the consent' },
  withdrawText: {
    az: 'Bu andan bu məqsədlə heç nə paylaşılmır.',
    en: 'From this moment nothing is shared for this purpose.',
  },
  none: {
    az: 'Hələ razılıq qeyd edilməyib. Birinci razılıq (P1 · İş üzrə) olmadan iş qeydiyyata alınmır.',
    en: 'No consent is recorded yet. Without the first one (P1 · Case work) the case cannot be registered.',
  },
});

export const safeContactMessages = defineMessages('safe-contact', {
  title: { az: 'Təhlükəsiz əlaqə', en: 'Safe contact' },
  hint: {
    az: 'Seçilməyən üsulla bu şəxsə heç nə göndərilmir. Evə məktub da yalnız seçilibsə gedir.',
    en: 'Nothing is sent to this person by a way that is not ticked; a letter to the home neither.',
  },
  channels: { az: 'Təhlükəsiz üsullar', en: 'Safe ways' },
  PHONE: { az: 'Telefon', en: 'Telephone' },
  TEXT_MESSAGE: { az: 'Mətn mesajı', en: 'Text message' },
  WHATSAPP: { az: 'WhatsApp', en: 'WhatsApp' },
  EMAIL: { az: 'E-poçt', en: 'E-mail' },
  LETTER: { az: 'Evə məktub', en: 'Letter to the home' },
  SPOKE_WITH_RELATIVE: { az: 'Qohum vasitəsilə', en: 'Through a relative' },
  hourFrom: { az: 'Saatdan', en: 'From hour' },
  hourTo: { az: 'Saata qədər', en: 'Until hour' },
  hoursHint: { az: '0-23, Bakı vaxtı', en: '0-23, time in Baku' },
  overMidnight: {
    az: 'Gecə yarısından keçir: saat {{from}}:00-dan növbəti gün saat {{to}}:00-a qədər. Mətn mesajları yenə də yalnız gündüz göndərilir; bu saatlar gündüzə düşmürsə, mesaj getmir.',
    en: 'Over midnight: from {{from}}:00 until {{to}}:00 of the next day. Text messages still go out by day only; where these hours hold none of the day, none is sent.',
  },
  wholeDay: {
    az: 'Eyni saat bütün günü bildirir.',
    en: 'The same hour twice means the whole day.',
  },
  language: { az: 'Hansı dildə yazmaq', en: 'Language to write in' },
  readByOthers: { az: 'Mesajı başqası da oxuyurmu?', en: 'Does somebody else read it too?' },
  readByOthersHint: {
    az: 'Mesajda iş barədə heç nə yazılmır.',
    en: 'Messages then say nothing about the case.',
  },
  detailsHint: {
    az: 'Məsələn: kim oxuyur, hansı ad və ya söz deyilsin.',
    en: 'For example who reads it, which name or word to use.',
  },
  details: { az: 'Kim zəng etdiyini necə demək', en: 'What to say about who is calling' },
});

export const noteMessages = defineMessages('notes', {
  title: { az: 'Əlaqə qeydləri', en: 'Contact notes' },
  add: { az: 'Qeyd yaz', en: 'Write a note' },
  happenedOn: { az: 'Tarix', en: 'Date' },
  channel: { az: 'Üsul', en: 'Channel' },
  held: { az: 'Söhbət baş tutdu', en: 'The contact was held' },
  attempt: { az: 'Cəhd: cavab olmadı', en: 'Attempt: nobody reached' },
  topics: { az: 'Mövzular', en: 'Topics' },
  confidentiality: { az: 'Kim oxuya bilər', en: 'Who may read it' },
  text: { az: 'Nə oldu', en: 'What happened' },
  nextStep: { az: 'Növbəti addım', en: 'Next step' },
  nextStepDueOn: { az: 'Nə vaxta qədər', en: 'By when' },
  NORMAL: { az: 'Adi', en: 'Normal' },
  RESTRICTED: { az: 'Məhdud', en: 'Restricted' },
  SEALED: { az: 'Möhürlü', en: 'Sealed' },
  normalHint: { az: 'İş üzrə çalışanlar', en: 'Those who work on the case' },
  restrictedHint: {
    az: 'Mentor və koordinator; rəhbər səbəblə',
    en: 'Mentor and coordinator; the manager with a reason',
  },
  sealedHint: {
    az: 'Müəllif və koordinator; rəhbər səbəblə',
    en: 'Author and coordinator; the manager with a reason',
  },
  closed: {
    az: 'Bu qeydin mətni sizin üçün bağlıdır.',
    en: 'The text of this note is closed to you.',
  },
  open: { az: 'Səbəblə aç', en: 'Open with a reason' },
  openText: {
    az: 'Müəllif və koordinator xəbərdar ediləcək.',
    en: 'The author and the coordinator will be told.',
  },
  reclassify: { az: 'Kim oxuya bilər: dəyiş', en: 'Change who may read it' },
  reclassified: { az: 'Qeydin məxfiliyi dəyişdi', en: 'The note is reclassified' },
  reclassifyHint: {
    az: 'Mətn dəyişmir; dəyişiklik tarixçədə qalır.',
    en: 'The text stays as it is; the change is kept in the history.',
  },
  fromRegister: { az: 'reyestrdən', en: 'from a register' },
  empty: {
    az: 'Hələ qeyd yoxdur. İlk əlaqədən sonra bura yazın.',
    en: 'No note yet. Write here after the first contact.',
  },
  IN_PERSON: { az: 'Görüş', en: 'In person' },
  HOME_VISIT: { az: 'Evə baş çəkmə', en: 'Home visit' },
  PHONE: { az: 'Telefon', en: 'Telephone' },
  VIDEO: { az: 'Video', en: 'Video' },
  TEXT_MESSAGE: { az: 'Mətn mesajı', en: 'Text message' },
  WHATSAPP: { az: 'WhatsApp', en: 'WhatsApp' },
  EMAIL: { az: 'E-poçt', en: 'E-mail' },
  LETTER: { az: 'Məktub', en: 'Letter' },
  SPOKE_WITH_RELATIVE: { az: 'Qohumla danışıldı', en: 'Spoke with a relative' },
  OTHER: { az: 'Digər', en: 'Other' },
  FIRST_CONTACT: { az: 'İlk əlaqə', en: 'First contact' },
  NEEDS: { az: 'Ehtiyaclar', en: 'Needs' },
  PLAN: { az: 'Plan', en: 'Plan' },
  DELIVERY: { az: 'Yardımın verilməsi', en: 'Delivery' },
  DOCUMENTS: { az: 'Sənədlər', en: 'Documents' },
  HOUSING: { az: 'Mənzil', en: 'Housing' },
  WORK_AND_TRAINING: { az: 'İş və təlim', en: 'Work and training' },
  SCHOOL: { az: 'Məktəb', en: 'School' },
  FAMILY: { az: 'Ailə', en: 'Family' },
  WELL_BEING: { az: 'Əhval', en: 'Well-being' },
  MONEY: { az: 'Pul', en: 'Money' },
});

export const checklistMessages = defineMessages('checklist', {
  title: { az: 'Bağlanma siyahısı', en: 'Closure checklist' },
  hint: {
    az: 'Uğurla bağlamaq üçün ödənişlər başa çatmalı, son görüş, sorğu və məmnunluq forması “Görüşlər” bölməsində qeyd olunmalıdır.',
    en: 'To close with success payments must be settled; final visit, survey and satisfaction form are recorded under “Visits”.',
  },
  hintRegister: {
    az: 'Reyestrdə başa çatmış iş orada olduğu kimi bağlanır: o zaman bunların heç biri tələb olunmur.',
    en: 'What ended before the register came is closed as it stands there: nothing of this is asked for then.',
  },
  hintWaived: {
    az: 'Uğurla bağlamaq üçün yalnız ödənişlər başa çatmalıdır. Son görüş, sorğu və məmnunluq forması tələb olunmur: {{why}}.',
    en: 'To close with success only payments must be settled. Final visit, survey and satisfaction form are waived: {{why}}.',
  },
  PAYMENTS_SETTLED: {
    az: 'Ödənişlər başa çatıb (maliyyə, koordinator)',
    en: 'Payments settled (finance, coordinator)',
  },
  DONE: { az: 'Edilib', en: 'Done' },
  REFUSED: { az: 'İmtina edib', en: 'Refused' },
  NOT_APPLICABLE: { az: 'Aid deyil', en: 'Not applicable' },
  dueOn: { az: '{{date}} tarixinə qədər', en: 'By {{date}}' },
  change: { az: 'Dəyiş', en: 'Change' },
  changeWhat: { az: 'Dəyiş: {{what}}', en: 'Change: {{what}}' },
  recordShort: { az: 'Qeyd et', en: 'Record' },
  goalsReached: {
    az: 'Çatılmış məqsədlər: {{reached}} / {{total}}',
    en: 'Goals reached: {{reached}} of {{total}}',
  },
  success: { az: 'Rəsmi uğurla bağlanıb', en: 'Formally closed with success' },
  noSuccess: { az: 'Rəsmi uğur sayılmır', en: 'Not a formal success' },
  successPossible: {
    az: '“Tamamlandı” səbəbi ilə bağlananda rəsmi uğur sayılacaq.',
    en: 'Closed as completed, it will count as a formal success.',
  },
  successNeedsGoal: {
    az: 'Rəsmi uğur üçün ən azı bir məqsədə çatılmalıdır (Plan bölməsində qeyd edin).',
    en: 'A formal success needs at least one goal reached (record it in the plan).',
  },
  record: { az: 'Qeyd et: {{what}}', en: 'Record: {{what}}' },
  outcome: { az: 'Nəticə', en: 'Outcome' },
  doneOn: { az: 'Tarix', en: 'Date' },
  reason: { az: 'Səbəb (edilməyibsə)', en: 'Reason (if not done)' },
});

/** Why nothing of a final visit is asked of a case (VISIT-14). */
export const finalVisitWaivedMessages = defineMessages('final-visit-waived', {
  BEFORE_SYSTEM: {
    az: 'iş reyestrdən gəlib və son görüşün vaxtı bundan əvvəl bitib',
    en: 'the case comes from a register, and the time of its final visit was over before',
  },
  BY_DECISION: {
    az: 'son görüşün tələbi qərarla götürülüb',
    en: 'the final visit was waived by decision',
  },
  NO_CONSENT: {
    az: 'şəxs sonrakı əlaqəyə razılıq verməyib',
    en: 'the person did not agree to be followed up',
  },
});
