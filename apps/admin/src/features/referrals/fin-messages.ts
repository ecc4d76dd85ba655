import { defineMessages } from '#/lib/i18n';

/** Refusals about a FIN that another record has. */
export const finMessages = defineMessages('fin-rules', {
  ONE_FIN_ONE_PERSON: {
    az: 'Bu FİN artıq başqa qeyddədir, bir FİN isə bir şəxsdir. Həmin şəxsdirsə, onun qeydini seçin; deyilsə, FİN-i düzəldin və ya boş qoyun.',
    en: 'Another record has this FIN already, and one FIN is one person. If it is that person, choose the record; if not, correct the FIN or leave it empty.',
  },
});
