import { defineMessages } from '#/lib/i18n';

export const actionMessages = defineMessages('actions', {
  steps: { az: 'Mümkün addımlar', en: 'Possible steps' },
  notYet: { az: '“{{action}}” hələ mümkün deyil:', en: '“{{action}}” is not possible yet:' },
  hideReasons: { az: 'Səbəbləri gizlət', en: 'Hide the reasons' },
  reason: { az: 'Səbəb', en: 'Reason' },
  reasonHint: {
    az: 'Tarixçədə qalır. Ad və sağlamlıq məlumatı yazmayın.',
    en: 'It stays in the history. Write no names and nothing about health.',
  },
  confirm: { az: 'Təsdiqlə', en: 'Confirm' },
  dropFile: { az: 'Faylı bura atın və ya seçin', en: 'Drop a file here or choose one' },
  chooseFile: { az: 'Fayl seç', en: 'Choose a file' },
  accepted: { az: '{{types}}, ən çoxu {{size}}', en: '{{types}}, at most {{size}}' },
  next: { az: 'Növbəti', en: 'Next' },
  back: { az: 'Geri', en: 'Back' },
  stepOf: {
    az: 'Addım {{step}} / {{total}}: {{title}}',
    en: 'Step {{step}} of {{total}}: {{title}}',
  },
  shortcuts: { az: 'Klaviatura qısayolları', en: 'Keyboard shortcuts' },
  shortcutSearch: { az: 'Sürətli axtarış', en: 'Quick search' },
  shortcutHelp: { az: 'Bu vərəq', en: 'This sheet' },
  shortcutHome: { az: 'Bugünkü işlər', en: 'Today’s work' },
  shortcutClose: { az: 'Pəncərəni bağla', en: 'Close the window' },
});
