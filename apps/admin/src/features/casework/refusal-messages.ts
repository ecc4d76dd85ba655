import { defineMessages } from '#/lib/i18n';
import { addRefusals, wordsOf } from '#/lib/problems';
import { eligibilityMessages } from './messages';

/** Questions of eligibility that stand against a step, by their words. */
export const eligibilityRuleMessages = defineMessages('eligibility-rules', {
  ELIGIBILITY_ANSWERED: {
    az: 'Uyğunluğun bu suallarına cavab verin: {{questions}}.',
    en: 'Answer these questions of eligibility: {{questions}}.',
  },
  ELIGIBILITY_MET: {
    az: 'Bu cavablar uyğun olmadığını göstərir: {{questions}}. Cavabları yoxlayın və ya müraciəti rədd edin.',
    en: 'These answers show that the person is not eligible: {{questions}}. Check them, or reject.',
  },
});

const question = wordsOf(eligibilityMessages);

addRefusals(eligibilityRuleMessages, { questions: (code) => `“${question(code)}”` });
