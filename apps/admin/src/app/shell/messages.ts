import { defineMessages } from '#/lib/i18n';

export const shellMessages = defineMessages('shell', {
  mainMenu: { az: 'Əsas menyu', en: 'Main menu' },
  openMenu: { az: 'Menyunu aç və ya bağla', en: 'Open or close the menu' },
  home: { az: 'Bu gün', en: 'Today' },
  rules: { az: 'Qaydalar', en: 'Rules' },
  users: { az: 'İstifadəçilər', en: 'Users' },
  myAccount: { az: 'Mənim hesabım', en: 'My account' },
  newReferral: { az: 'Yeni yönləndirmə', en: 'New referral' },
  refer: { az: 'Şəxsi yönləndir', en: 'Refer a person' },
  outcomes: { az: 'Nəticələr', en: 'Outcomes' },
  cases: { az: 'İşlər', en: 'Cases' },
  imports: { az: 'Reyestrlər', en: 'Registers' },
  accountMenu: { az: 'Hesab: {{name}}', en: 'Account: {{name}}' },
  shortcuts: { az: 'Klaviatura qısayolları', en: 'Keyboard shortcuts' },
  signOut: { az: 'Çıxış', en: 'Sign out' },
  notFoundTitle: { az: 'Belə səhifə yoxdur', en: 'There is no such page' },
  notFoundText: {
    az: 'Ünvan dəyişmiş və ya səhv yazılmış ola bilər. Menyudan seçin və ya bugünkü işlərə qayıdın.',
    en: 'The address may have changed or been mistyped. Choose from the menu or return to today’s work.',
  },
  toHome: { az: 'Bugünkü işlərə qayıt', en: 'Back to today’s work' },
  noPermissionTitle: {
    az: 'Bu bölmə rolunuza aid deyil',
    en: 'This section is not part of your role',
  },
  pageErrorTitle: { az: 'Səhifə açılmadı', en: 'The page could not be opened' },
});
