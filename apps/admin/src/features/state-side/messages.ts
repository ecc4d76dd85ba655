import { defineMessages } from '#/lib/i18n';

export const stateSideMessages = defineMessages('state-side', {
  referTitle: { az: 'Şəxsi yönləndir', en: 'Refer a person' },
  send: { az: 'Yönləndir', en: 'Refer' },
  receiptTitle: { az: 'Yönləndirmə qəbul edildi', en: 'The referral was received' },
  receiptText: {
    az: 'Qəbz nömrəsini yazın: o, yalnız indi göstərilir.',
    en: 'Write down the receipt number: it is shown only now.',
  },
  another: { az: 'Başqa şəxsi yönləndir', en: 'Refer another person' },
  outcomesTitle: { az: 'Nəticələr', en: 'Outcomes' },
  outcomesText: {
    az: 'Yalnız məlumatın sizə verilməsinə razılıq vermiş şəxslər göstərilir.',
    en: 'Only persons who consented to your being told are shown.',
  },
  name: { az: 'Ad', en: 'Name' },
  birthYear: { az: 'Doğum ili', en: 'Year of birth' },
  stage: { az: 'Mərhələ', en: 'Stage' },
  region: { az: 'İqtisadi rayon', en: 'Economic region' },
  outcome: { az: 'Nəticə', en: 'Outcome' },
  none: { az: 'Hələ göstəriləcək nəticə yoxdur.', en: 'There is no outcome to show yet.' },
});

export const stageMessages = defineMessages('outcome-stages', {
  REFERRED: { az: 'Yönləndirilib', en: 'Referred' },
  IN_SUPPORT: { az: 'Dəstək alır', en: 'In support' },
  ENDED: { az: 'Bitib', en: 'Ended' },
});

export const outcomeMessages = defineMessages('coarse-outcomes', {
  COMPLETED: { az: 'Tamamlanıb', en: 'Completed' },
  ENDED: { az: 'Bitib', en: 'Ended' },
});
