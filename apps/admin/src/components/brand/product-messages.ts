import { defineMessages } from '#/lib/i18n';

/** The name never stands without its subtitle (decisions.md D-29). */
export const productMessages = defineMessages('product', {
  name: { az: 'Qayıdış', en: 'Qayıdış' },
  subtitle: { az: 'reintegrasiya dəstəyi', en: 'reintegration support' },
  full: { az: 'Qayıdış · reintegrasiya dəstəyi', en: 'Qayıdış · reintegration support' },
});
