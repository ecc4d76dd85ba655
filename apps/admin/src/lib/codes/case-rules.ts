import type { CaseRule } from '@qayidis/domain/cases';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why a step is not possible and what would make it so; one text per rule of the case machine. */
export const caseRuleMessages = defineMessages('case-rules', {
  ASSIGNED_MENTOR: {
    az: 'Bunu yalnız işin mentoru edə bilər.',
    en: 'Only the mentor of the case may do this.',
  },
  IS_CREATOR: {
    az: 'Bunu yalnız yaradan şəxs edə bilər.',
    en: 'Only the person who created it may do this.',
  },
  REFERRAL_CONSENT: {
    az: 'Yönləndirməyə razılığı qeyd edin.',
    en: 'Record the consent to the referral.',
  },
  REFERRAL_COMPLETE: {
    az: 'Yönləndirmənin məcburi sahələrini doldurun.',
    en: 'Fill in the mandatory fields of the referral.',
  },
  DUPLICATES_DECIDED: {
    az: 'Oxşar qeydlər barədə qərar verin.',
    en: 'Decide on the similar records first.',
  },
  DRAFT_ABANDONED: { az: 'Qaralama hələ köhnəlməyib.', en: 'The draft is not old enough yet.' },
  ACKNOWLEDGEMENT_LATE: {
    az: 'Təsdiq müddəti hələ keçməyib.',
    en: 'The acknowledgement is not late yet.',
  },
  NOT_YET_OVERDUE: { az: 'Gecikmə artıq qeyd olunub.', en: 'It is marked as late already.' },
  ORIGIN_REGISTER: {
    az: 'Yalnız reyestrdən gələn işlər üçün.',
    en: 'Only for cases from a register.',
  },
  NOT_FROM_REGISTER: {
    az: 'Reyestrdən gələn işlər üçün deyil.',
    en: 'Not for cases from a register.',
  },
  ELIGIBILITY_ANSWERED: {
    az: 'Uyğunluq suallarının hamısına cavab verin.',
    en: 'Answer all questions of eligibility.',
  },
  ELIGIBILITY_MET: {
    az: 'Cavablardan biri uyğun olmadığını göstərir: cavabları yoxlayın və ya müraciəti rədd edin.',
    en: 'An answer shows that the person is not eligible: check the answers, or reject.',
  },
  CONSENT_P1: {
    az: 'İş üzrə razılığı qeyd edin.',
    en: 'Record the consent to case work.',
  },
  CONSENT_P3: {
    az: 'Qəbul edən təşkilata ötürməyə razılığı qeyd edin.',
    en: 'Record the consent to share with the receiver.',
  },
  BUDGET_FREE: {
    az: 'Büdcədə boş vəsait yoxdur; proqram rəhbəri büdcəni artıra bilər.',
    en: 'The budget has no free funds; the programme manager can raise it.',
  },
  WITHIN_APPEAL_PERIOD: { az: 'Şikayət müddəti keçib.', en: 'The time for an appeal has passed.' },
  NO_APPEAL_YET: { az: 'Şikayət artıq verilib.', en: 'An appeal was lodged already.' },
  APPEAL_OPEN: { az: 'Açıq şikayət yoxdur.', en: 'There is no open appeal.' },
  NO_OPEN_APPEAL: { az: 'Şikayətə hələ baxılır.', en: 'An appeal is still open.' },
  NOT_REJECTER: {
    az: 'Qərarı rədd edən deyil, başqası verir.',
    en: 'Somebody other than the one who rejected decides.',
  },
  IDENTITY_SEEN: {
    az: 'İlkin müsahibədə şəxsiyyətin görüldüyünü qeyd edin.',
    en: 'Record in the intake that the identity was seen.',
  },
  ARRIVAL_CONFIRMED: { az: 'Əvvəlcə gəlişi təsdiqləyin.', en: 'Confirm the arrival first.' },
  ARRIVAL_NOT_CONFIRMED: {
    az: 'Gəliş artıq təsdiqlənib.',
    en: 'The arrival is confirmed already.',
  },
  INTAKE_HELD: {
    az: 'İlkin müsahibəni keçirin və bitirin.',
    en: 'Hold and complete the intake interview.',
  },
  RAPID_CHECK_DONE: { az: 'Sürətli yoxlamanı bitirin.', en: 'Complete the rapid check.' },
  RED_FLAGS_SCREENED: {
    az: 'Hər qırmızı bayraq üzrə yoxlama və ya səbəb yazın.',
    en: 'Follow up every red flag, or waive it with a reason.',
  },
  SKILLS_DONE: {
    az: 'Yaşı çatan hər kəsin bacarıq formasını doldurun.',
    en: 'Fill in the skills form of everybody who is old enough.',
  },
  FAMILY_DONE: { az: 'Ailə formasını doldurun.', en: 'Fill in the family form.' },
  PLAN_DRAFTED: { az: 'Əvvəlcə planı yazın.', en: 'Draft the plan first.' },
  PLAN_SUBMITTED: { az: 'Plan hələ təqdim olunmayıb.', en: 'The plan was not submitted yet.' },
  PLAN_PENDING: {
    az: 'Gözləyən plan və ya dəyişiklik yoxdur.',
    en: 'No plan or amendment is pending.',
  },
  PLAN_HAS_GOAL: { az: 'Plana ən azı bir məqsəd yazın.', en: 'The plan needs at least one goal.' },
  PLAN_HAS_ITEM: { az: 'Plana ən azı bir yardım yazın.', en: 'The plan needs at least one item.' },
  ITEMS_LINKED: { az: 'Hər yardımı bir məqsədə bağlayın.', en: 'Link every item to a goal.' },
  FACTORS_COVERED: {
    az: 'Ağır amillərin hər birinə tədbir və ya səbəb yazın.',
    en: 'Every grave factor needs a measure or a reason.',
  },
  WITHIN_CEILING: {
    az: 'Məbləğ həddi aşır; rəhbər səbəblə icazə verə bilər.',
    en: 'The total exceeds the ceiling; the manager may allow it with a reason.',
  },
  PLAN_SIGNED: {
    az: 'Qayıdan şəxsin imzasını qeyd edin.',
    en: 'Record the signature of the returnee.',
  },
  NOT_PLAN_AUTHOR: {
    az: 'Planı yazan onu təsdiqləyə bilməz.',
    en: 'The author of the plan may not decide on it.',
  },
  WITHIN_LIMIT: {
    az: 'Məbləğ koordinatorun həddindən çoxdur; rəhbər təsdiqləyir.',
    en: 'The total is above the coordinator’s limit: the manager approves.',
  },
  DONOR_ELIGIBLE: {
    az: 'Donorun şərtlərinə uyğun deyil: proqramın müddətinə və şəxsin həssaslıq amillərinə baxın.',
    en: 'The conditions of the donor are not met: see the period of the programme and the factors of the person.',
  },
  SMALL_CHANGE_FUNDED: {
    az: 'Büdcə bu dəyişikliyi qarşılamır.',
    en: 'The budget does not hold this change.',
  },
  IS_PLAN_AUTHOR: {
    az: 'Bunu yalnız planın müəllifi edə bilər.',
    en: 'Only the author of the plan may do this.',
  },
  NO_PLAN_PENDING: { az: 'Gözləyən plan dəyişikliyi var.', en: 'A plan change is still pending.' },
  HAS_ITEM: { az: 'İşə yardım əlavə edin.', en: 'Add an item to the case.' },
  ITEMS_FINISHED: { az: 'Bütün yardımları başa çatdırın.', en: 'Finish every item.' },
  SUPPORT_WINDOW_OPEN: { az: 'Dəstək müddəti bitib.', en: 'The period of support is over.' },
  BEFORE_SUPPORT_END: { az: 'Dəstək müddəti bitib.', en: 'The period of support is over.' },
  SUPPORT_END_KNOWN: {
    az: 'Dəstəyin son tarixi məlum deyil.',
    en: 'The end of support is not known.',
  },
  NOT_YET_EXTENDED: {
    az: 'Dəstək artıq bir dəfə uzadılıb.',
    en: 'Support was extended once already.',
  },
  VULNERABLE: {
    az: 'Yalnız həssas şəxslər üçün: ağır amili qeyd edin.',
    en: 'Only for vulnerable persons: record the grave factor.',
  },
  CONTACT_RESTORED: {
    az: 'Əlaqənin bərpasını qeyd edin (baş tutmuş görüş).',
    en: 'Record the restored contact (a note of a held contact).',
  },
  SUSPENDED_UNREACHABLE: {
    az: 'İş əlaqə olmadığı üçün dayandırılmayıb.',
    en: 'The case was not suspended for being unreachable.',
  },
  SUSPENDED_LONG_ENOUGH: {
    az: 'Gözləmə müddəti hələ keçməyib.',
    en: 'The waiting time has not passed yet.',
  },
  NOT_CLOSURE_REQUESTER: {
    az: 'Bağlanmanı xahiş edən onu təsdiqləyə bilməz.',
    en: 'Who requested the closure may not confirm it.',
  },
  RECEIVER_ACCEPTED: {
    az: 'Qəbul edən qurumun nə vaxt razılaşdığını qeyd edin.',
    en: 'Record when the receiver accepted.',
  },
  WITHIN_REOPEN_PERIOD: {
    az: 'Yenidən açma müddəti keçib.',
    en: 'The time for reopening has passed.',
  },
  RETENTION_OVER: { az: 'Saxlama müddəti hələ bitməyib.', en: 'The retention period is not over.' },
  NO_LEGAL_HOLD: { az: 'İş üzrə hüquqi saxlama var.', en: 'The case is under legal hold.' },
  NOT_CASE_CREATOR: {
    az: 'İşi yaradan bunu edə bilməz.',
    en: 'Who created the case may not do this.',
  },
  COMMENT: { az: 'Səbəbini yazın.', en: 'Write the reason.' },
  MENTOR: { az: 'Mentor seçin.', en: 'Choose a mentor.' },
  NEW_MENTOR: { az: 'Yeni mentoru seçin.', en: 'Choose the new mentor.' },
  REJECT_REASON: { az: 'Rədd səbəbini seçin.', en: 'Choose the reason of the rejection.' },
  LETTER_TEXT: { az: 'Məktubun mətnini yazın.', en: 'Write the text of the letter.' },
  SUSPEND_REASON: { az: 'Dayandırma səbəbini seçin.', en: 'Choose the reason of the suspension.' },
  CLOSURE_REASON: { az: 'Bağlanma səbəbini seçin.', en: 'Choose the reason of the closure.' },
  REGISTER_OUTCOME: {
    az: 'Reyestrdəki nəticəni seçin.',
    en: 'Choose the outcome the register shows.',
  },
  WITHDRAWAL_RECORD: {
    az: 'İmtinanın necə bildirildiyini seçin.',
    en: 'Choose how the withdrawal was made known.',
  },
  ARRIVAL_DATE: {
    az: 'Gəliş tarixini və sübutu yazın.',
    en: 'Give the arrival date and its evidence.',
  },
  PLANNED_DATE: { az: 'Yeni tarixi yazın.', en: 'Give the new date.' },
  EXTENSION_MONTHS: {
    az: 'Ay sayını icazə verilən həddə yazın.',
    en: 'Give a number of months within the limit.',
  },
  CLOSURE_REASON_STATE: {
    az: 'Bu vəziyyətdə bu səbəb mümkün deyil.',
    en: 'This reason is not possible from this state.',
  },
  CLOSURE_CHECKLIST: {
    az: 'Bağlanma siyahısını tamamlayın: son görüş, sorğu, ödənişlər, məmnunluq.',
    en: 'Complete the closure checklist: final visit, survey, payments, satisfaction.',
  },
  UNREACHABLE_PROOF: {
    az: 'Əlaqə cəhdləri hələ kifayət deyil: daha çox cəhd, başqa kanal və ya vaxt lazımdır.',
    en: 'Not enough attempts yet: more attempts, another channel or more time is needed.',
  },
  DATE_NOT_IN_FUTURE: {
    az: 'Tarix gələcəkdə ola bilməz.',
    en: 'The date cannot lie in the future.',
  },
  DATE_NOT_BEFORE_ARRIVAL: {
    az: 'Tarix gəlişdən əvvəl ola bilməz.',
    en: 'The date cannot lie before the arrival.',
  },
  DATE_IMPLAUSIBLE: {
    az: 'Gəliş üçün bu tarix inandırıcı deyil. {{from}} – {{until}} arasında gün yazın.',
    en: 'The date is not plausible for an arrival. Enter a day from {{from}} to {{until}}.',
  },
  OTHER_MENTOR: { az: 'Başqa mentor seçin.', en: 'Choose a different mentor.' },
  STATE_REMEMBERED: { az: 'Əvvəlki vəziyyət məlum deyil.', en: 'The earlier state is not known.' },
} as const satisfies Record<CaseRule, Message>);

addRefusals(caseRuleMessages);
