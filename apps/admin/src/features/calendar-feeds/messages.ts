import { defineMessages } from '#/lib/i18n';

export const calendarFeedMessages = defineMessages('calendar-feed', {
  title: { az: 'Telefondakı təqvim', en: 'Calendar on your phone' },
  on: { az: 'Ünvan var', en: 'Address in use' },
  off: { az: 'Ünvan yoxdur', en: 'No address' },
  text: {
    az: 'Gizli ünvanla işləriniz telefonunuzun və ya kompüterinizin təqvimində görünür: yalnız işin növü, günü və nömrəsi. Ad və məxfi məlumat verilmir.',
    en: 'A secret address shows what is due in the calendar of your phone or computer: only what kind of work it is, the day and the case number. No name, nothing confidential.',
  },
  since: { az: '{{when}} tarixində yaradılıb', en: 'Made {{when}}' },
  make: { az: 'Ünvan yarat', en: 'Make an address' },
  renew: { az: 'Yeni ünvan', en: 'New address' },
  renewText: {
    az: 'Əvvəlki ünvan dərhal bağlanır. Təqviminizdə yenisini yazmalı olacaqsınız.',
    en: 'The earlier address stops working at once. You will have to enter the new one in your calendar.',
  },
  makeText: {
    az: 'Ünvan yalnız bir dəfə göstəriləcək. Onu bilən hər kəs işlərinizin siyahısını görür: heç kimə verməyin.',
    en: 'The address is shown only once. Whoever knows it sees the list of your work: give it to nobody.',
  },
  revoke: { az: 'Ünvanı bağla', en: 'Close the address' },
  revokeText: {
    az: 'Bu ünvana qoşulmuş təqvimlər artıq yenilənməyəcək.',
    en: 'Calendars that use this address will get nothing more.',
  },
  revoked: { az: 'Ünvan bağlandı', en: 'The address is closed' },
  address: { az: 'Təqviminizin ünvanı', en: 'Address of your calendar' },
  onlyNow: {
    az: 'Ünvanı indi köçürün: bir daha göstərilməyəcək. Təqvim proqramında “URL ilə abunə ol” seçin.',
    en: 'Copy the address now: it is not shown again. In your calendar choose “subscribe by URL”.',
  },
  copy: { az: 'Köçür', en: 'Copy' },
  copied: { az: 'Köçürüldü', en: 'Copied' },
  kept: { az: 'Köçürdüm', en: 'I have copied it' },
});
