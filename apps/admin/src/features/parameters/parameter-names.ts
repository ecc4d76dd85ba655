import type { VulnerabilityFactor } from '@qayidis/domain/code-lists';
import type { FactorWeightCode } from '@qayidis/domain/assessments';
import type { ParameterCode } from '@qayidis/domain/parameters';
import { factorMessages } from '#/lib/codes';
import { defineMessages, type Message, translate, useLanguage } from '#/lib/i18n';

const nameMessages = defineMessages('parameter-names', {
  PURGE_DRAFT_AFTER: { az: 'Tərk edilmiş qaralamanın silinməsi', en: 'Deletion of a left draft' },
  ACKNOWLEDGE_WITHIN: { az: 'Yönləndirmənin təsdiqi', en: 'Acknowledgement of a referral' },
  EXPIRE_AFTER: { az: 'Təsdiqin gecikmiş sayılması', en: 'Acknowledgement counts as late' },
  FIRST_CONTACT_WITHIN: { az: 'İlk əlaqə', en: 'First contact' },
  URGENT_CONTACT_WITHIN: { az: 'Təcili işdə ilk əlaqə', en: 'First contact in an urgent case' },
  WAITLIST_REVIEW_AFTER: { az: 'Növbəyə yenidən baxış', en: 'Review of the waiting list' },
  APPEAL_WITHIN: { az: 'Şikayət vermə müddəti', en: 'Time to lodge an appeal' },
  APPEAL_DECISION_WITHIN: { az: 'Şikayət üzrə qərar', en: 'Decision on an appeal' },
  INTAKE_WITHIN: { az: 'İlkin müsahibə', en: 'Intake interview' },
  ASSESSMENT_WITHIN: { az: 'Ehtiyacların qiymətləndirilməsi', en: 'Needs assessment' },
  PLAN_AFTER_ARRIVAL: { az: 'Plan: gəlişdən sonra', en: 'Plan: after the arrival' },
  PLAN_AFTER_REGISTRATION: { az: 'Plan: qeydiyyatdan sonra', en: 'Plan: after the registration' },
  PLAN_DECISION_WITHIN: { az: 'Plan üzrə qərar', en: 'Decision on a plan' },
  AMENDMENT_DECISION_WITHIN: {
    az: 'Plan dəyişikliyi üzrə qərar',
    en: 'Decision on an amendment',
  },
  REGISTER_REVIEW_AFTER: {
    az: 'Reyestrdən gələn işə yenidən baxış',
    en: 'Review of a case from a register',
  },
  HELP_APPROVAL_WITHIN: { az: 'Təxirəsalınmaz yardımın təsdiqi', en: 'Approval of immediate help' },
  CONSENT_PAPER_WITHIN: { az: 'Razılığın kağız nüsxəsi', en: 'Consent on paper' },
  SUPPORT_PERIOD: { az: 'Dəstək müddəti', en: 'Period of support' },
  SUSPENSION_REVIEW_AFTER: { az: 'Dayandırmaya yenidən baxış', en: 'Review of a suspension' },
  CLOSURE_DECISION_WITHIN: { az: 'Bağlanma üzrə qərar', en: 'Decision on a closure' },
  RETENTION_AFTER_CLOSURE: {
    az: 'Bağlanmış işin saxlanması',
    en: 'Retention of a closed case',
  },
  RETENTION_AFTER_REJECTION: {
    az: 'Rədd edilmiş işin saxlanması',
    en: 'Retention of a rejected case',
  },
  COORDINATOR_LIMIT: {
    az: 'Koordinatorun təsdiqləyə biləcəyi plan',
    en: 'Plan that the coordinator may approve',
  },
  UNREACHABLE_ATTEMPTS: {
    az: 'Əlaqəsizlik: cəhdlərin sayı',
    en: 'Unreachable: number of attempts',
  },
  UNREACHABLE_CHANNELS: {
    az: 'Əlaqəsizlik: kanalların sayı',
    en: 'Unreachable: number of channels',
  },
  UNREACHABLE_FOR: { az: 'Əlaqəsizlik: müddət', en: 'Unreachable: how long' },
  LOST_CONTACT_AFTER: {
    az: 'Əlaqə itdiyi üçün bağlanma',
    en: 'Closure for lost contact',
  },
  REOPEN_WITHIN: { az: 'Yenidən açma müddəti', en: 'Time to reopen a case' },
  LONGEST_EXTENSION: { az: 'Dəstəyin ən çox uzadılması', en: 'Longest extension of support' },
  SETTLE_PAYMENTS_WITHIN: {
    az: 'Son yardımdan sonra ödənişlərin bağlanması',
    en: 'Payments settled after the last item',
  },
  FIRST_STEPS_AFTER_ARRIVAL: {
    az: 'İlk otuz günün addımları: gəlişdən sonra ən çox',
    en: 'First thirty days: at most after the arrival',
  },
  MENTOR_CAPACITY: { az: 'Bir mentorun açıq işləri', en: 'Open cases of one mentor' },
  CEILING_PRINCIPAL: { az: 'Yardım həddi: əsas şəxs', en: 'Ceiling: principal' },
  CEILING_PER_DEPENDANT: {
    az: 'Yardım həddi: hər asılı şəxs',
    en: 'Ceiling: each dependant',
  },
  CEILING_CASE: { az: 'Yardım həddi: bütün iş', en: 'Ceiling: whole case' },
  IMMEDIATE_HELP_CAP: { az: 'Təxirəsalınmaz yardım həddi', en: 'Cap of immediate help' },
  AMENDMENT_SHARE: {
    az: 'Təsdiqsiz plan dəyişikliyi',
    en: 'Amendment without approval',
  },
  URGENT_POINTS: { az: 'Təcili ehtiyac', en: 'Urgent need' },
  MINOR_POINTS: { az: 'İşdə yetkinlik yaşına çatmayan', en: 'Minor in the case' },
  MOST_DEPENDANT_POINTS: {
    az: 'Asılı şəxslər: ən çox bal',
    en: 'Dependants: most points',
  },
  FORCED_POINTS: { az: 'Məcburi qaytarılma', en: 'Forced return' },
  LOW_SURVEY_POINTS: { az: 'Aşağı ilkin sorğu nəticəsi', en: 'Low baseline survey' },
  LOW_SURVEY: { az: 'İlkin sorğu aşağı sayılır', en: 'Baseline survey counts as low' },
  MEDIUM_FROM: { az: 'Orta prioritet', en: 'Medium priority from' },
  HIGH_FROM: { az: 'Yüksək prioritet', en: 'High priority from' },
  CRITICAL_FROM: { az: 'Kritik prioritet', en: 'Critical priority from' },
  ARRIVAL_WITHIN: {
    az: 'Gəlişdən yönləndirməyə qədər',
    en: 'From arrival to referral',
  },
  QUIET_FROM: { az: 'Sakit saatların başlanğıcı', en: 'Quiet hours begin' },
  QUIET_UNTIL: { az: 'Sakit saatların sonu', en: 'Quiet hours end' },
  SKILLS_FROM_AGE: { az: 'Bacarıq forması hansı yaşdan', en: 'Skills form from the age of' },
  VISIT_M1_AFTER: { az: 'Görüş: ilk təhvildən sonra', en: 'Visit: after the first delivery' },
  VISIT_M3_AFTER: {
    az: '3-cü ay görüşü: gəlişdən sonra',
    en: 'Visit at 3 months: after the arrival',
  },
  VISIT_M6_AFTER: {
    az: '6-cı ay görüşü: gəlişdən sonra',
    en: 'Visit at 6 months: after the arrival',
  },
  VISIT_M12_AFTER: { az: 'Son görüş: gəlişdən sonra', en: 'Final visit: after the arrival' },
  VISIT_M18_AFTER: {
    az: '18-ci ay zəngi: gəlişdən sonra',
    en: 'Call at 18 months: after the arrival',
  },
  VISIT_M1_WINDOW: {
    az: 'Təhvildən sonrakı görüş: ± gün',
    en: 'Visit after delivery: days before and after',
  },
  VISIT_M3_WINDOW: { az: '3-cü ay görüşü: ± gün', en: 'Visit at 3 months: days before and after' },
  VISIT_M6_WINDOW: { az: '6-cı ay görüşü: ± gün', en: 'Visit at 6 months: days before and after' },
  VISIT_M12_WINDOW: { az: 'Son görüş: ± gün', en: 'Final visit: days before and after' },
  VISIT_M18_WINDOW: { az: '18-ci ay zəngi: ± gün', en: 'Call at 18 months: days before and after' },
  VISIT_ITEM_ABOVE: {
    az: 'Təhvildən sonra görüş tələb edən yardım',
    en: 'Item above which a visit follows the delivery',
  },
  SATISFACTION_BY_OTHERS: {
    az: 'Məmnunluğu mentordan başqasının soruşduğu işlərin payı',
    en: 'Share of cases whose satisfaction another than the mentor asks',
  },
  SURVEY_ANSWERED: { az: 'Sorğu: cavablanmış hissə ən azı', en: 'Survey: least share answered' },
  SURVEY_LOW_TO: { az: 'Sorğu: aşağı səviyyə, bura qədər', en: 'Survey: low up to' },
  SURVEY_MEDIUM_TO: { az: 'Sorğu: orta səviyyə, bura qədər', en: 'Survey: medium up to' },
  SURVEY_SUFFICIENT: { az: 'Sorğu: kifayət qədər səviyyə', en: 'Survey: sufficient level' },
  SURVEY_CHANGE: {
    az: 'Sorğu: dəyişiklik sayılan fərq',
    en: 'Survey: least difference that is a change',
  },
  SURVEY_ALERT_WITHIN: { az: 'Sorğudan doğan tapşırıq', en: 'Task raised by a survey' },
} as const satisfies Record<Exclude<ParameterCode, FactorWeightCode>, Message>);

const WEIGHT = 'WEIGHT_';

const isWeight = (code: ParameterCode): code is FactorWeightCode => code.startsWith(WEIGHT);

/** What a parameter is called; a weight by its factor. */
export const parameterName = (code: ParameterCode): string =>
  isWeight(code)
    ? translate(factorMessages)(code.slice(WEIGHT.length) as VulnerabilityFactor)
    : translate(nameMessages)(code);

/** The same in a component, which follows a change of language. */
export function useParameterName(): typeof parameterName {
  useLanguage();
  return parameterName;
}
