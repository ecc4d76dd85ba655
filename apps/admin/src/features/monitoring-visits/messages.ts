import type {
  SatisfactionCollector,
  SatisfactionOutcome,
  SatisfactionQuestion,
  SatisfactionTopic,
} from '@qayidis/domain/monitoring';
import { SURVEY_WAVE_WORDS } from '#/lib/codes/form-kinds';
import { defineMessages, type Message } from '#/lib/i18n';

export const visitMessages = defineMessages('visits', {
  title: { az: 'Görüşlərin cədvəli', en: 'Schedule of visits' },
  empty: {
    az: 'Görüşlər qiymətləndirmə başlayanda və plan təsdiqlənəndə özü cədvələ düşür.',
    en: 'Visits are scheduled by themselves when the assessment begins and when the plan is approved.',
  },
  due: { az: 'Günü', en: 'Due on' },
  window: { az: 'Vaxt aralığı', en: 'Window' },
  span: { az: '{{from}} – {{to}}', en: '{{from}} – {{to}}' },
  why: { az: 'Niyə bu gün?', en: 'Why this day?' },
  whyM0: {
    az: 'Qiymətləndirmə ilə birlikdə: onun başlanmasından sayılır.',
    en: 'Together with the assessment: counted from its start.',
  },
  whyM1: {
    az: 'İlk təhvildən 30 gün sonra, 300 avrodan baha yardım olduqda.',
    en: '30 days after the first delivery, where an item costs more than 300 EUR.',
  },
  whyArrival: {
    az: 'Təsdiqlənmiş gəliş günündən sayılır; istirahət gününə düşəndə növbəti iş gününə keçir.',
    en: 'Counted from the confirmed arrival; a day off moves it to the next working day.',
  },
  whyM18: {
    az: 'Gəlişdən 18 ay sonra, yalnız bağlandıqdan sonrakı əlaqəyə razılıq varsa.',
    en: '18 months after the arrival, only with the consent to be followed up.',
  },
  whyMoved: {
    az: 'Görüş baş tutmadı və şəxslə bu günə razılaşdırıldı.',
    en: 'The visit was missed and this day was agreed with the person.',
  },
  planned: { az: 'Razılaşdırılıb', en: 'Agreed' },
  held: { az: 'Keçirildiyi gün', en: 'Held on' },
  how: { az: 'Necə', en: 'How' },
  why2: { az: 'Səbəb', en: 'Reason' },
  paused: { az: 'İş dayandırılıb', en: 'Case suspended' },
  overdue: { az: 'Gecikir', en: 'Late' },
  record: { az: 'Görüşü qeyd et', en: 'Record the visit' },
  open: { az: 'Görüşə bax', en: 'Look at the visit' },
  recordWhat: { az: 'Görüşü qeyd et: {{what}}', en: 'Record the visit: {{what}}' },
  openWhat: { az: 'Görüşə bax: {{what}}', en: 'Look at the visit: {{what}}' },
  dialog: { az: '{{command}}: {{visit}}', en: '{{command}}: {{visit}}' },
  done: { az: 'Edildi: {{command}}', en: 'Done: {{command}}' },
  day: { az: 'Gün', en: 'Day' },
  movedWindow: {
    az: 'Görüş yalnız bir dəfə köçürülə bilər. Onu bu gündən yeni gündən {{count}} gün sonraya qədər keçirmək olar.',
    en: {
      one: 'A visit can be moved once. It may then be made from today until {{count}} day after its new day.',
      other:
        'A visit can be moved once. It may then be made from today until {{count}} days after its new day.',
    },
  },
  reason: { az: 'Səbəb', en: 'Reason' },
  missReason: { az: 'Niyə baş tutmadı', en: 'Why it was missed' },
  backToCase: { az: 'İşə qayıt', en: 'Back to the case' },
  ofCase: { az: '{{number}} nömrəli iş', en: 'Case {{number}}' },
  noFinding: { az: 'Başqa sual yoxdur.', en: 'There is no further question.' },
});

export const wizardMessages = defineMessages('visit-wizard', {
  PROFILE: { az: 'Söhbət', en: 'Conversation' },
  ECONOMIC: { az: 'İqtisadi', en: 'Economic' },
  SOCIAL: { az: 'Sosial', en: 'Social' },
  PSYCHOSOCIAL: { az: 'Psixososial', en: 'Psychosocial' },
  FINDINGS: { az: 'Nəticələr', en: 'Findings' },
  SATISFACTION: { az: 'Məmnunluq', en: 'Satisfaction' },
  FINISH: { az: 'Tamamlama', en: 'Completion' },
  respondent: { az: 'Kimdən soruşulur', en: 'Who is asked' },
  heldOn: { az: 'Görüşün günü', en: 'Day of the visit' },
  mode: { az: 'Necə keçirilir', en: 'How it is held' },
  interpreter: { az: 'Tərcüməçi iştirak edir', en: 'An interpreter takes part' },
  othersPresent: { az: 'Cavabları başqaları da eşidir', en: 'Others hear the answers' },
  consented: { az: 'Şəxs sorğuya razıdır', en: 'The person agrees to be asked' },
  consentHint: {
    az: 'Sorğu könüllüdür: hər suala cavab verməmək olar.',
    en: 'The survey is voluntary: any question may be left without an answer.',
  },
  next: { az: 'Növbəti', en: 'Next' },
  back: { az: 'Geri', en: 'Back' },
  skip: { az: 'Sonra', en: 'Later' },
  completeSurvey: { az: 'Sorğunu tamamla', en: 'Complete the survey' },
  saveFindings: { az: 'Saxla və davam et', en: 'Save and go on' },
  refuse: { az: 'Şəxs sorğudan imtina edir', en: 'The person refuses the survey' },
  refuseText: {
    az: 'İmtina sorğunu bağlayır. Səbəbi şəxsin sözləri ilə yazın.',
    en: 'A refusal settles the survey. Write the reason in the person’s words.',
  },
  refused: { az: 'Sorğudan imtina qeyd olundu', en: 'The refusal is recorded' },
  surveyDone: { az: 'Sorğu tamamlandı', en: 'The survey is completed' },
  saved: { az: 'Saxlanıldı', en: 'Saved' },
  finishText: {
    az: 'Hər şey saxlanılıb. Görüşü tamamlayanda cədvəldə “keçirilib” kimi görünəcək.',
    en: 'Everything is saved. Once completed the visit shows as done in the schedule.',
  },
  finish: { az: 'Görüşü tamamla', en: 'Complete the visit' },
  finished: { az: 'Görüş qeyd olundu', en: 'The visit is recorded' },
  settled: {
    az: 'Bu görüş artıq bağlanıb; burada yalnız baxmaq olar.',
    en: 'This visit is settled; it can only be looked at.',
  },
  equalWeights: { az: 'Bərabər çəkilərlə', en: 'Equal weights' },
  equalWeightsHint: {
    az: 'Rəsmi cədvəl qüvvədə deyil: bütün suallar eyni çəkidədir.',
    en: 'No official table is in force: all questions weigh the same.',
  },
});

/** What a completed survey set going. */
export const raisedMessages = defineMessages('survey-raised', {
  SAFETY: {
    az: 'Bu gün üçün təhlükəsizlik tapşırığı yaradıldı: {{people}}.',
    en: 'A safety task for today was made for {{people}}.',
  },
  SURVEY_SUPPORT: {
    az: 'Dəstək barədə danışmaq tapşırığı yaradıldı, son gün {{day}}: {{people}}.',
    en: 'A task to talk about support, due on {{day}}, was made for {{people}}.',
  },
  PLAN_SUGGESTION: {
    az: 'Plana yardım əlavə etməyi düşünmək üçün {{count}} tapşırıq yaradıldı, son gün {{day}}: {{people}}.',
    en: {
      one: '{{count}} task to consider help for the plan, due on {{day}}, was made for {{people}}.',
      other:
        '{{count}} tasks to consider help for the plan, due on {{day}}, were made for {{people}}.',
    },
  },
  OTHER: {
    az: 'Tapşırıq yaradıldı: {{people}}.',
    en: 'A task was made for {{people}}.',
  },
  you: { az: 'siz', en: 'you' },
  and: { az: '{{first}} və {{second}}', en: '{{first}} and {{second}}' },
});

export const satisfactionMessages = defineMessages('satisfaction', {
  outcome: { az: 'Form təklif olunub', en: 'The form was offered' },
  ANSWERED: { az: 'Cavab verib', en: 'Answered' },
  DECLINED: { az: 'Cavab vermək istəməyib', en: 'Declined' },
  collector: { az: 'Kim soruşub', en: 'Who asked' },
  MENTOR: { az: 'Mentor', en: 'The mentor' },
  COORDINATOR: { az: 'Koordinator', en: 'The coordinator' },
  COLLEAGUE: { az: 'Başqa əməkdaş', en: 'Another colleague' },
  SELF: { az: 'Şəxs özü doldurub', en: 'Filled in alone' },
  othersAsk: {
    az: 'Bu işdə məmnunluğu mentordan başqası soruşur: koordinatorunuza deyin.',
    en: 'In this case another than the mentor asks about satisfaction: tell your coordinator.',
  },
  collectedOn: { az: 'Hansı gün', en: 'On which day' },
  ratings: { az: 'Nə dərəcədə razıdır', en: 'How satisfied' },
  RETURN_HELP: { az: 'Qayıdışda yardım', en: 'Help with the return' },
  COUNSELLING: { az: 'Məsləhət', en: 'Counselling' },
  ECONOMIC: { az: 'İqtisadi dəstək', en: 'Economic support' },
  SOCIAL: { az: 'Sosial dəstək', en: 'Social support' },
  COMMUNITY: { az: 'İcma ilə əlaqə', en: 'Ties with the community' },
  REINTEGRATION: { az: 'Bütövlükdə reinteqrasiya', en: 'Reintegration overall' },
  rating5: { az: 'Çox razıyam', en: 'Very satisfied' },
  rating4: { az: 'Razıyam', en: 'Satisfied' },
  rating3: { az: 'Nə razı, nə narazı', en: 'Neither' },
  rating2: { az: 'Narazıyam', en: 'Dissatisfied' },
  rating1: { az: 'Çox narazıyam', en: 'Very dissatisfied' },
  TREATED_WITH_RESPECT: { az: 'Hörmətlə davranılıb', en: 'Was treated with respect' },
  KNEW_HOW_TO_COMPLAIN: { az: 'Necə şikayət edəcəyini bilirdi', en: 'Knew how to complain' },
  WOULD_RECOMMEND: { az: 'Başqalarına tövsiyə edərdi', en: 'Would recommend it' },
  yes: { az: 'Bəli', en: 'Yes' },
  no: { az: 'Xeyr', en: 'No' },
  comment: { az: 'Qeyd', en: 'Remark' },
  save: { az: 'Formanı saxla', en: 'Save the form' },
  mean: { az: 'Orta: {{mean}} / 5', en: 'Mean: {{mean}} of 5' },
} as const satisfies Record<SatisfactionTopic, Message> &
  Record<SatisfactionQuestion, Message> &
  Record<SatisfactionCollector, Message> &
  Record<SatisfactionOutcome, Message> &
  Record<string, Message>);

export const scoreMessages = defineMessages('score-card', {
  title: { az: 'Reinteqrasiyanın dayanıqlığı', en: 'Sustainability of reintegration' },
  wave: { az: '{{name}} · {{wave}}', en: '{{name}} · {{wave}}' },
  ...SURVEY_WAVE_WORDS,
  ECONOMIC: { az: 'İqtisadi', en: 'Economic' },
  SOCIAL: { az: 'Sosial', en: 'Social' },
  PSYCHOSOCIAL: { az: 'Psixososial', en: 'Psychosocial' },
  composite: { az: 'Ümumi', en: 'Composite' },
  LOW: { az: 'Aşağı: dəstəyə ehtiyac böyükdür', en: 'Low: much support needed' },
  MEDIUM: { az: 'Orta', en: 'Medium' },
  HIGH: { az: 'Yüksək: dəstəyə ehtiyac azdır', en: 'High: little support needed' },
  unknown: { az: 'Cavab azdır: bal yoxdur', en: 'Too few answers: no score' },
  bar: {
    az: '{{dimension}}: {{score}}, {{band}}',
    en: '{{dimension}}: {{score}}, {{band}}',
  },
  base: { az: 'başlanğıc {{score}}', en: 'baseline {{score}}' },
  IMPROVED: { az: 'Yaxşılaşıb ({{delta}})', en: 'Improved ({{delta}})' },
  STABLE: { az: 'Dəyişməyib ({{delta}})', en: 'Stable ({{delta}})' },
  WORSE: { az: 'Pisləşib ({{delta}})', en: 'Worse ({{delta}})' },
  notComparable: {
    az: 'Başlanğıc sorğu başqa cədvəllə hesablanıb, müqayisə edilmir.',
    en: 'The baseline was scored by another table and is not compared.',
  },
  lowest: { az: 'Ən aşağı cavablar', en: 'Lowest answers' },
  planReason: {
    az: '{{date}} tarixli sorğuda aşağı nəticə: {{item}}',
    en: 'Low answer in the survey of {{date}}: {{item}}',
  },
  addToPlan: { az: 'Plana əlavə et: {{help}}', en: 'Add to the plan: {{help}}' },
  none: { az: 'Hələ tamamlanmış sorğu yoxdur.', en: 'No survey is completed yet.' },
});

export const instrumentMessages = defineMessages('survey-instruments', {
  title: { az: 'Sorğunun bal cədvəli', en: 'Scoring table of the survey' },
  text: {
    az: 'Rəsmi cədvəl qüvvədə olmayanda bütün suallar bərabər çəkidədir və hər ekranda belə yazılır. Gətirilən cədvəl bundan sonra tamamlanan sorğuları hesablayır; əvvəlkilər öz cədvəli ilə qalır.',
    en: 'While no official table is in force all questions weigh the same, and every screen says so. An imported table scores what is completed from then on; earlier surveys keep their own.',
  },
  current: { az: 'Hazırda: {{code}}', en: 'Now: {{code}}' },
  imported: { az: 'Gətirilib: {{at}}', en: 'Imported {{at}}' },
  source: { az: 'Cədvəlin mənbəyi', en: 'Source of the table' },
  sourceHint: { az: 'Sənəd, əlavə, tarix', en: 'Document, annex, date' },
  table: { az: 'Cədvəl (CSV)', en: 'Table (CSV)' },
  tableHint: {
    az: 'Sütunlar: item, dimension_weight, composite_weight, option, score. Hər sual və cavab üçün bir sətir.',
    en: 'Columns: item, dimension_weight, composite_weight, option, score. One row per question and answer.',
  },
  template: { az: 'Nümunəni sahəyə qoy', en: 'Put the template in the field' },
  import: { az: 'Cədvəli gətir', en: 'Import the table' },
  done: { az: 'Cədvəl gətirildi: {{code}}', en: 'Table imported: {{code}}' },
  fault: { az: 'Sətir {{row}}, {{column}}: {{text}}', en: 'Row {{row}}, {{column}}: {{text}}' },
  missing: {
    az: 'bunların sətri yoxdur: {{codes}}. Əlavə edin.',
    en: 'these have no row: {{codes}}. Add them.',
  },
  filled: {
    az: 'çəki yalnız bəzi sətirlərdə yazılıb: {{codes}}. Bütün sətirlərdə yazın və ya heç birində.',
    en: 'only some rows have a weight: {{codes}}. Write one in every row or in none.',
  },
  empty: {
    az: 'bəzi sətirlərdə çəki yoxdur: {{codes}}. Bütün sətirlərdə yazın və ya heç birində.',
    en: 'some rows have no weight: {{codes}}. Write one in every row or in none.',
  },
  understood: {
    az: 'Bundan sonra tamamlanan sorğular bu cədvəllə hesablanacaq və başqa cədvəllə hesablanmış başlanğıc sorğu ilə müqayisə edilməyəcək',
    en: 'Surveys completed from now on are scored by this table, and not compared with a baseline that another table scored',
  },
  understoodMissing: {
    az: 'Oxuduğunuzu işarə ilə təsdiqləyin.',
    en: 'Tick it once you have read it.',
  },
  withdraw: { az: 'Qüvvədən çıxar', en: 'Withdraw' },
  withdrawOf: { az: 'Cədvəli qüvvədən çıxar: {{code}}', en: 'Withdraw the table {{code}}' },
  withdrawTo: {
    az: 'Bundan sonra tamamlanan sorğuları yenidən {{before}} hesablayacaq. Artıq hesablanmış ballar dəyişmir.',
    en: 'Surveys completed from now on are scored by {{before}} again. Scores given already do not change.',
  },
  withdrawToEqual: {
    az: 'Bundan sonra tamamlanan sorğular yenidən bərabər çəkilərlə hesablanacaq. Artıq hesablanmış ballar dəyişmir.',
    en: 'Surveys completed from now on are scored by equal weights again. Scores given already do not change.',
  },
  withdrawn: {
    az: 'Qüvvədən çıxarılıb: {{at}}. Səbəb: {{reason}}',
    en: 'Withdrawn {{at}}. Reason: {{reason}}',
  },
  withdrawDone: { az: 'Cədvəl qüvvədən çıxarıldı: {{code}}', en: 'Table withdrawn: {{code}}' },
});

export const closingVisitMessages = defineMessages('closing-visits', {
  noneHeld: {
    az: 'Bu iş üzrə heç bir görüş keçirilməyib.',
    en: 'No visit was held in this case.',
  },
  openWaived: {
    az: 'Hələ {{count}} açıq görüş var: bağlanma onların tələbini götürür.',
    en: {
      one: '{{count}} visit is still open: the closure waives it.',
      other: '{{count}} visits are still open: the closure waives them.',
    },
  },
});
