import { putOffRules } from '#/lib/codes/put-off';
import { defineMessages } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

addRefusals(putOffRules);

/** Where the only one above left while the page was open. */
addRefusals(
  defineMessages('line-answer-rules', {
    ANSWER_ABOVE: {
      az: 'Bunu bildirmək üçün yuxarıda heç kim yoxdur: bildiriş açıq qalır. Onu başqa günə keçirin.',
      en: 'There is nobody above who could be told: the notice stays open. Put it off to another day.',
    },
  }),
);
