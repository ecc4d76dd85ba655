import { defineMessages } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why the manager cannot be asked now to let a plan pass above its ceiling. */
export const ceilingRuleMessages = defineMessages('ceiling-rules', {
  ABOVE_CEILING: {
    az: 'Plan həddi aşmır və ya ona artıq icazə verilib: xahişə ehtiyac yoxdur.',
    en: 'The plan is within its ceiling or was let pass already: there is nothing to ask.',
  },
  OVERRIDE_ASKED: {
    az: 'Rəhbərdən artıq xahiş olunub. Cavabını gözləyin.',
    en: 'The manager was asked already. Wait for the answer.',
  },
});

addRefusals(ceilingRuleMessages);
