import type { UserAction, UserStatus } from '@qayidis/domain/accounts';
import { defineMessages, type Message } from '#/lib/i18n';

export const usersMessages = defineMessages('users', {
  title: { az: 'İstifadəçilər', en: 'Users' },
  invite: { az: 'Dəvət et', en: 'Invite' },
  inviteTitle: { az: 'Əməkdaşı dəvət et', en: 'Invite a colleague' },
  inviteText: {
    az: 'Bu ünvana 24 saat işləyən keçid gedəcək. Parolu yalnız əməkdaş özü seçir.',
    en: 'A link that works for 24 hours goes to this address. Only the colleague chooses the password.',
  },
  sendInvitation: { az: 'Dəvət göndər', en: 'Send the invitation' },
  invited: { az: 'Dəvət göndərildi', en: 'The invitation is on its way' },
  name: { az: 'Ad və soyad', en: 'Name' },
  email: { az: 'E-poçt', en: 'E-mail' },
  role: { az: 'Rol', en: 'Role' },
  status: { az: 'Vəziyyət', en: 'State' },
  organisation: { az: 'Təşkilat', en: 'Organisation' },
  programme: { az: 'Proqram', en: 'Programme' },
  language: { az: 'Dil', en: 'Language' },
  secondFactor: { az: 'İkinci addım', en: 'Second step' },
  on: { az: 'Qoşulub', en: 'On' },
  off: { az: 'Qoşulmayıb', en: 'Off' },
  openSessions: { az: 'Açıq sessiyalar', en: 'Open sessions' },
  created: { az: 'Yaradılıb', en: 'Created' },
  empty: {
    az: 'Bu şərtlərlə istifadəçi yoxdur. Filtri dəyişin.',
    en: 'There is nobody with these filters. Change them.',
  },
  account: { az: 'Hesab', en: 'Account' },
  access: { az: 'Giriş', en: 'Access' },
  saved: { az: 'Yadda saxlandı', en: 'Saved' },
  done: { az: 'Edildi', en: 'Done' },
  backToList: { az: 'Bütün istifadəçilər', en: 'All users' },
  reachHint: {
    az: 'Rol, təşkilat və ya proqram dəyişsə, açıq sessiyalar bağlanır.',
    en: 'When the role, organisation or programme changes, open sessions end.',
  },
  ownAccount: {
    az: 'Bu sizin hesabınızdır: adınızı, dilinizi və parolunuzu “Mənim hesabım” səhifəsində dəyişin. Rolunuzu başqa administrator dəyişir.',
    en: 'This is your own account: change your name, language and password under “My account”. Another administrator changes your role.',
  },
});

export const statusMessages = defineMessages('user-status', {
  INVITED: { az: 'Dəvət olunub', en: 'Invited' },
  ACTIVE: { az: 'Aktiv', en: 'Active' },
  DISABLED: { az: 'Bağlanıb', en: 'Disabled' },
} as const satisfies Record<UserStatus, Message>);

export const actionMessages = defineMessages('user-actions', {
  CHANGE: { az: 'Dəyiş', en: 'Change' },
  DISABLE: { az: 'Hesabı bağla', en: 'Disable the account' },
  ENABLE: { az: 'Hesabı yenidən aç', en: 'Enable the account' },
  RESEND_INVITATION: { az: 'Dəvəti yenidən göndər', en: 'Send the invitation again' },
  END_SESSIONS: { az: 'Sessiyaları bağla', en: 'End the sessions' },
  RESET_SECOND_FACTOR: { az: 'İkinci addımı sıfırla', en: 'Reset the second step' },
} as const satisfies Record<UserAction, Message>);

/** What each action brings about, told before it is done. */
export const effectMessages = defineMessages('user-action-effects', {
  DISABLE: {
    az: 'Əməkdaş dərhal sistemdən çıxarılır və daxil ola bilmir. İşləri olduğu kimi qalır: onları koordinator başqasına verir.',
    en: 'The person is signed out at once and cannot sign in. The cases stay as they are: the coordinator assigns them to somebody else.',
  },
  ENABLE: {
    az: 'Əməkdaşa yeni dəvət gedir və o, yeni parol seçir.',
    en: 'The person gets a new invitation and chooses a new password.',
  },
  RESEND_INVITATION: {
    az: 'Yeni keçid göndərilir, əvvəlki daha işləmir.',
    en: 'A new link is sent; the earlier one stops working.',
  },
  END_SESSIONS: {
    az: 'Əməkdaş bütün cihazlarda sistemdən çıxarılır və yenidən daxil ola bilər.',
    en: 'The person is signed out on every device and can sign in again.',
  },
  RESET_SECOND_FACTOR: {
    az: 'Telefonunu itirən əməkdaş üçün: növbəti girişdə ikinci addım yenidən qoşulur. Əvvəlcə həmin şəxslə danışdığınıza əmin olun.',
    en: 'For somebody who lost the phone: the next sign-in sets up the second step anew. Make sure first that you spoke with that very person.',
  },
} as const satisfies Record<Exclude<UserAction, 'CHANGE'>, Message>);
