import { defineMessages } from '#/lib/i18n';

/** Of the form that asks a signed-in person for a fresh proof; the page of sign-in does not load them. */
export const confirmMessages = defineMessages('session-confirm', {
  passwordWrong: {
    az: 'Parol səhvdir. Yoxlayın və yenidən yazın.',
    en: 'The password is wrong. Check it and try again.',
  },
});
