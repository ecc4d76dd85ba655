import type { CaseRule } from '@qayidis/domain/cases';
import { isPlainDate } from '@qayidis/domain/kernel';
import { formatDate } from '#/lib/dates';
import { currentLanguage, defineMessages, type Message, translate } from '#/lib/i18n';
import { addRefusals, wordsOf } from '#/lib/problems';
import './case-rules';
import { fileFieldMessages } from './file-fields';
import { factorMessages } from './vulnerability-factors';

/** Said in place of the short texts on the screens of a case, where the refusal brings dates, amounts or what is missing. */
export const caseDetailMessages = defineMessages('case-detail-rules', {
  REFERRAL_COMPLETE: {
    az: 'Yönləndirmədə çatışmır: {{fields}}.',
    en: 'The referral lacks: {{fields}}.',
  },
  DUPLICATES_DECIDED: {
    az: '{{count}} oxşar qeyd barədə qərar verin.',
    en: {
      one: 'Decide on {{count}} similar record first.',
      other: 'Decide on {{count}} similar records first.',
    },
  },
  DRAFT_ABANDONED: {
    az: 'Qaralama {{from}} tarixindən sonra köhnəlmiş sayılır.',
    en: 'The draft counts as abandoned after {{from}}.',
  },
  ACKNOWLEDGEMENT_LATE: {
    az: 'Təsdiq {{from}} tarixindən sonra gecikmiş sayılır.',
    en: 'The acknowledgement is late after {{from}}.',
  },
  WITHIN_APPEAL_PERIOD: {
    az: 'Şikayət müddəti {{until}} tarixində bitib.',
    en: 'The time for an appeal ended on {{until}}.',
  },
  RED_FLAGS_SCREENED: {
    az: 'Bu qırmızı bayraqlar üzrə yoxlama və ya səbəb yazın: {{flags}}.',
    en: 'Follow up these red flags, or waive them with a reason: {{flags}}.',
  },
  SKILLS_DONE: {
    az: 'Bacarıq forması {{count}} nəfər üçün doldurulmayıb.',
    en: {
      one: 'The skills form of {{count}} person is not filled in.',
      other: 'The skills forms of {{count}} persons are not filled in.',
    },
  },
  ITEMS_LINKED: {
    az: '{{count}} yardım heç bir məqsədə bağlanmayıb.',
    en: {
      one: '{{count}} item is not linked to a goal.',
      other: '{{count}} items are not linked to a goal.',
    },
  },
  FACTORS_COVERED: {
    az: 'Bu ağır amillər üçün tədbir və ya səbəb yazın: {{factors}}.',
    en: 'These grave factors need a measure or a reason: {{factors}}.',
  },
  WITHIN_CEILING: {
    az: 'Həddə sayılan məbləğ {{countedMinor}}, hədd isə {{ceilingMinor}}. Planı azaldın və ya istisna xahiş edin.',
    en: '{{countedMinor}} count against the ceiling of {{ceilingMinor}}. Reduce the plan, or ask for an exception.',
  },
  WITHIN_LIMIT: {
    az: 'Məbləğ {{totalMinor}}, koordinatorun həddi isə {{limitMinor}}: rəhbər təsdiqləyir.',
    en: 'The total of {{totalMinor}} is above the coordinator’s limit of {{limitMinor}}: the manager approves.',
  },
  ITEMS_FINISHED: {
    az: '{{count}} yardım hələ başa çatmayıb.',
    en: {
      one: '{{count}} item is not finished yet.',
      other: '{{count}} items are not finished yet.',
    },
  },
  SUPPORT_WINDOW_OPEN: {
    az: 'Dəstək müddəti {{until}} tarixində bitib.',
    en: 'The period of support ended on {{until}}.',
  },
  BEFORE_SUPPORT_END: {
    az: 'Dəstək müddəti {{until}} tarixində bitib.',
    en: 'The period of support ended on {{until}}.',
  },
  CONTACT_RESTORED: {
    az: 'Əlaqənin bərpasını qeyd edin: {{since}} və ya sonra baş tutmuş görüş.',
    en: 'Record the restored contact: a note of a contact held on {{since}} or later.',
  },
  SUSPENDED_LONG_ENOUGH: {
    az: 'Gözləmə müddəti {{from}} tarixində bitir.',
    en: 'The waiting time passes on {{from}}.',
  },
  WITHIN_REOPEN_PERIOD: {
    az: 'Yenidən açma müddəti {{until}} tarixində bitib.',
    en: 'The time for reopening ended on {{until}}.',
  },
  RETENTION_OVER: {
    az: 'Saxlama müddəti {{until}} tarixində bitir.',
    en: 'The retention period ends on {{until}}.',
  },
  EXTENSION_MONTHS: {
    az: '1 ilə {{longest}} arasında ay sayı yazın.',
    en: 'Give a number of months between 1 and {{longest}}.',
  },
  CLOSURE_CHECKLIST: {
    az: 'İşi uğurla bağlamaq üçün bunlar çatışmır: {{missing}}. Onları tamamlayın, sonra yenidən göndərin.',
    en: 'The case cannot be closed with success yet. Still missing: {{missing}}. Complete them and send again.',
  },
  UNREACHABLE_PROOF: {
    az: 'Hələ əlaqəsiz saymaq olmaz. Çatmır: {{lacking}}.',
    en: 'Not unreachable yet. Still lacking: {{lacking}}.',
  },
} as const satisfies Partial<Record<CaseRule, Message>>);

/** What the proof that somebody is out of reach still lacks. */
export const unreachableMessages = defineMessages('unreachable-proof', {
  ATTEMPTS: {
    az: 'əlaqə cəhdi ({{needed}} lazımdır, {{count}} qeyd edilib)',
    en: 'attempts ({{count}} of {{needed}} recorded)',
  },
  CHANNELS: {
    az: 'əlaqə kanalı ({{needed}} lazımdır, {{count}} qeyd edilib)',
    en: 'channels ({{count}} of {{needed}} used)',
  },
  TIME: { az: 'vaxt ({{day}} tarixində tamam olur)', en: 'time (it passes on {{day}})' },
});

/** `ATTEMPTS:1:3` or `TIME:2026-07-30` in words; what it does not know stays as it is. */
function lackingText(code: string): string {
  const t = translate(unreachableMessages);
  const [what, first = '', needed = ''] = code.split(':');
  if (what === 'TIME' && isPlainDate(first))
    return t('TIME', { day: formatDate(first, currentLanguage()) });
  return what === 'ATTEMPTS' || what === 'CHANNELS' ? t(what, { count: first, needed }) : code;
}

addRefusals(caseDetailMessages, {
  lacking: lackingText,
  fields: wordsOf(fileFieldMessages),
  missing: wordsOf(fileFieldMessages),
  flags: wordsOf(factorMessages),
  factors: wordsOf(factorMessages),
});
