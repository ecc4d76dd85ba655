import { defineMessages } from '#/lib/i18n';

/** The button alone: it stands in lists. */
export const whyMessages = defineMessages('why-due', {
  why: { az: 'Niyə bu tarix? {{what}}', en: 'Why is this due? {{what}}' },
});
