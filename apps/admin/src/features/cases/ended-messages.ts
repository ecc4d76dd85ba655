import { defineMessages } from '#/lib/i18n';

export const endedMessages = defineMessages('case-ended', {
  title: {
    az: 'Bu iş başa çatıb: sənədləri olduğu kimi saxlanılır',
    en: 'This case has ended: its file stays as it is',
  },
  CLOSED: {
    az: 'Gecikmiş qeyd, şəxsin razılıq və əlaqə barədə dedikləri yenə yazılır. Başqa dəyişiklik üçün koordinator işi yenidən açır.',
    en: 'A late note and what the person says about consent and contact are still recorded. For any other change the coordinator reopens the case.',
  },
  REJECTED: {
    az: 'Gecikmiş qeyd, şəxsin razılıq və əlaqə barədə dedikləri yenə yazılır. Qərar yalnız şikayət əsasında dəyişir.',
    en: 'A late note and what the person says about consent and contact are still recorded. Only an appeal changes the decision.',
  },
  TRANSFERRED: {
    az: 'İşi indi başqa qurum aparır. Gecikmiş qeyd, şəxsin razılıq və əlaqə barədə dedikləri yenə yazılır.',
    en: 'Another body leads the case now. A late note and what the person says about consent and contact are still recorded.',
  },
  ANONYMISED: {
    az: 'Şəxsi məlumatlar məhv edilib, heç nə əlavə olunmur.',
    en: 'The personal data were destroyed; nothing is added.',
  },
});
