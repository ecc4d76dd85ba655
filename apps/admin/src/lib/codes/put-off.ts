import { defineMessages } from '#/lib/i18n';

/** Why something urgent is not put off, and what to do instead (REM-20). */
export const putOffRules = defineMessages('put-off-rules', {
  SNOOZE_URGENT: {
    az: 'Bu, təcilidir və insanı qoruyur, ona görə sonraya saxlanılmır. Onu bu gün görün; edə bilmirsinizsə, koordinatora və ya rəhbərə indi bildirin.',
    en: 'This is urgent and protects people, so it is not put off. See to it today; if you cannot, tell your coordinator or manager now.',
  },
});
