import type { LadderRule } from '@qayidis/domain/reminders';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals, wordsOf } from '#/lib/problems';
import { keyInWords } from './key-in-words';
import { channelMessages, recipientMessages, stepUnitMessages } from './messages';

/** Why a further version of a ladder is not taken, at which step, and what to do. */
export const ladderRuleMessages = defineMessages('reminder-ladder-rules', {
  LADDER_DAY: {
    az: 'Qərar geriyə tətbiq olunmur: {{from}} və ya daha sonrakı tarixi seçin.',
    en: 'A decision does not reach back: choose {{from}} or a later day.',
  },
  LADDER_PROTECTS: {
    az: 'İnsanları qoruyan xatırlatma söndürülmür: ən azı bir pillə saxlayın.',
    en: 'A reminder that protects people cannot be switched off: keep at least one step.',
  },
  LADDER_ANCHOR: {
    az: 'Pillə {{step}}: Bu xatırlatma həmin andan sayıla bilməz. Siyahıdan seçin.',
    en: 'Step {{step}}: This reminder cannot count from there. Choose from the list.',
  },
  LADDER_OFFSET: {
    az: 'Pillə {{step}}: Say icazə verilən hədlərdən kənardır.',
    en: 'Step {{step}}: The number is out of range.',
  },
  LADDER_RECIPIENT: {
    az: 'Pillə {{step}}: Bu şəxsə həmin məlumat verilmir. Siyahıdan seçin.',
    en: 'Step {{step}}: This person may not learn of it. Choose from the list.',
  },
  LADDER_CHANNEL: {
    az: 'Pillə {{step}}: Əməkdaş üçün bildirişlər, qayıdan üçün mətn mesajı seçin.',
    en: 'Step {{step}}: Choose the inbox for staff, a text message for a returnee.',
  },
  LADDER_TWICE: {
    az: 'Pillə {{step}}: Eyni pillə iki dəfə yazılıb.',
    en: 'Step {{step}}: The same step is there twice.',
  },
  LADDER_MISSING: {
    az: 'Bu xatırlatma insanları qoruyur, ona görə “{{standard}}: {{to}}” pilləsi silinmir. Onu yenidən əlavə edin.',
    en: 'This reminder protects people, so the step “{{standard}}: {{to}}” has to stay. Add it again.',
  },
  LADDER_MOVED: {
    az: 'Pillə {{step}} ({{to}}): Bu xatırlatma insanları qoruyur. {{least}} ilə {{most}} arasında ədəd yazın ({{unit}} ilə).',
    en: 'Step {{step}} ({{to}}): This reminder protects people. Fill in a number from {{least}} to {{most}}, in {{unit}}.',
  },
  LADDER_QUIETER: {
    az: 'Pillə {{step}} ({{to}}): Bu xatırlatma insanları qoruyur. “{{missing}}” yolunu da seçin.',
    en: 'Step {{step}} ({{to}}): This reminder protects people. Choose “{{missing}}” as well.',
  },
} as const satisfies Record<LadderRule, Message>);

/** Where the step cannot be moved at all. */
export const unmovedStepMessages = defineMessages('reminder-unmoved-steps', {
  LADDER_MOVED: {
    az: 'Pillə {{step}} ({{to}}): Bu xatırlatma insanları qoruyur. Yalnız {{only}} yazmaq olar ({{unit}} ilə).',
    en: 'Step {{step}} ({{to}}): This reminder protects people. The number has to be {{only}}, in {{unit}}.',
  },
} as const satisfies Partial<Record<LadderRule, Message>>);

const words = {
  to: wordsOf(recipientMessages),
  unit: wordsOf(stepUnitMessages),
  standard: keyInWords,
  missing: wordsOf(channelMessages),
};
addRefusals(ladderRuleMessages, words);
addRefusals(unmovedStepMessages, words);
