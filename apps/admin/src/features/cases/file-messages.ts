import { defineMessages } from '#/lib/i18n';

export const fileMessages = defineMessages('case-file', {
  filled: { az: 'Fayl: {{total}} məcburi sahədən {{filled}}', en: 'File: {{filled}} of {{total}}' },
  filledForClosure: {
    az: 'Bağlanma üçün lazımdır: {{total}} sahədən {{filled}}',
    en: 'Needed for closure: {{filled}} of {{total}}',
  },
  filledWhileSuspended: {
    az: 'Dayandırılmış iş üçün lazımdır: {{total}} sahədən {{filled}}',
    en: 'Needed while suspended: {{filled}} of {{total}}',
  },
  missing: { az: 'Çatışmır:', en: 'Missing:' },
  missingForNext: {
    az: '“{{state}}” mərhələsi üçün lazımdır:',
    en: 'For “{{state}}” still needed:',
  },
  missingForSuccess: {
    az: 'Uğurla bağlamaq üçün lazımdır:',
    en: 'To close with success still needed:',
  },
});
