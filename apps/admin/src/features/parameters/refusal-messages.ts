import type { ParameterCode, ParameterRule } from '@qayidis/domain/parameters';
import { defineMessages, type Message } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';
import { parameterName } from './parameter-names';

/** Why a new value is not taken, and what to do. */
export const parameterRuleMessages = defineMessages('parameter-rules', {
  PARAMETER_DAY: {
    az: 'Qərar geriyə tətbiq olunmur: {{from}} və ya daha sonrakı tarixi seçin.',
    en: 'A decision does not reach back: choose {{from}} or a later day.',
  },
  PARAMETER_RANGE: {
    az: 'Dəyər icazə verilən hədlərdən kənardır.',
    en: 'The value lies outside the allowed range.',
  },
  PARAMETER_WHOLE: { az: 'Tam ədəd yazın.', en: 'Enter a whole number.' },
  PARAMETER_ORDER: {
    az: '“{{lower}}” “{{higher}}” dəyərindən böyük ola bilməz. Əvvəlcə o birini dəyişin.',
    en: '“{{lower}}” cannot be above “{{higher}}”. Change the other one first.',
  },
  PARAMETER_LOOK_FIRST: {
    az: 'Açıq müddətlər də dəyişəcək: təsdiqdən əvvəl “Nə dəyişəcək?” düyməsini basın. Bu dəyişiklik göstərilməyib və ya o vaxtdan nəsə dəyişib.',
    en: 'Running deadlines will follow: press “What will move?” before you confirm. This change was not shown, or something has moved since.',
  },
} as const satisfies Record<ParameterRule, Message>);

const nameOf = (code: string): string => parameterName(code as ParameterCode);

addRefusals(parameterRuleMessages, { lower: nameOf, higher: nameOf });
