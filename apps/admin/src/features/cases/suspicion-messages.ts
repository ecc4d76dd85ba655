import { defineMessages } from '#/lib/i18n';

export const suspicionMessages = defineMessages('case-suspicions', {
  notice: {
    az: { one: '{{count}} oxşar qeyd var', other: '{{count}} oxşar qeyd var' },
    en: { one: '{{count}} similar record', other: '{{count}} similar records' },
  },
  stops: {
    az: 'Qərar verilənə qədər iş irəli getmir.',
    en: 'The case does not go on until they are decided.',
  },
  decide: { az: 'Eyni şəxs olub-olmadığına qərar verin.', en: 'Decide whether it is one person.' },
  none: { az: 'Qərar gözləyən oxşar qeyd yoxdur.', en: 'No similar record waits for a decision.' },
  likeness: {
    az: 'Oxşarlıq {{percent}} %: {{reasons}}',
    en: 'Likeness {{percent}} %: {{reasons}}',
  },
  thisCase: { az: 'Bu iş ({{number}})', en: 'This case ({{number}})' },
  otherCase: { az: 'Digər iş ({{number}})', en: 'Other case ({{number}})' },
  elsewhere: {
    az: 'Qeyd başqa proqramdadır: onun məlumatını görmək olmaz. Həmin proqramın koordinatoru ilə danışın.',
    en: 'The record belongs to another programme and cannot be shown. Talk to the coordinator there.',
  },
  openOther: { az: 'Digər işi aç', en: 'Open the other case' },
  SAME_PERSON: { az: 'Eyni şəxsdir', en: 'Same person' },
  DIFFERENT_PERSON: { az: 'Başqa şəxsdir', en: 'Different person' },
  decided: { az: 'Qərar qeyd edildi', en: 'The decision is recorded' },
  name: { az: 'Ad', en: 'Name' },
  state: { az: 'Vəziyyət', en: 'State' },
});
