import { defineMessages } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why a draft is not taken. */
const unsentFormRefusals = defineMessages('unsent-form-refusals', {
  MOST_UNSENT_FORMS: {
    az: 'Ən çoxu {{max}} qaralama saxlanılır. Başladıqlarınızı göndərin və ya silin.',
    en: 'At most {{max}} drafts are kept. Send or discard what you have begun.',
  },
});

addRefusals(unsentFormRefusals);
