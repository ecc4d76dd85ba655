import type { AssistanceType, VulnerabilityFactor, WorkStatus } from '@qayidis/domain/code-lists';
import { defineMessages, type Message } from '#/lib/i18n';

export const registerFactorMessages = defineMessages('register-factors', {
  UAM: { az: 'Tək uşaq', en: 'Unaccompanied child' },
  MINOR: { az: 'Yetkinlik yaşına çatmayan', en: 'Minor' },
  VOT: { az: 'İnsan alverinin qurbanı', en: 'Victim of trafficking' },
  GBV: { az: 'Gender əsaslı zorakılıq', en: 'Gender-based violence' },
  TORTURE: { az: 'İşgəncə', en: 'Torture' },
  MED: { az: 'Ağır xəstəlik', en: 'Serious illness' },
  MH: { az: 'Psixoloji dəstək', en: 'Mental health' },
  DIS: { az: 'Əlillik', en: 'Disability' },
  OLD: { az: 'Yaşlı', en: 'Elderly' },
  PREG: { az: 'Hamilə və ya əmizdirən', en: 'Pregnant or nursing' },
  SINGLE: { az: 'Tənha valideyn', en: 'Single parent' },
  LARGE: { az: 'Çoxuşaqlı ailə', en: 'Large family' },
  NOHOME: { az: 'Evi yoxdur', en: 'No housing' },
  DEBT: { az: 'Borc', en: 'Debt' },
  NODOC: { az: 'Sənədi yoxdur', en: 'No documents' },
  STIGMA: { az: 'Təqib və ya ayrı-seçkilik', en: 'Reprisal or stigma' },
  ADDICT: { az: 'Asılılıq', en: 'Addiction' },
  LONGABS: { az: 'Uzun müddət xaricdə', en: 'Long absence' },
  FORCED: { az: 'Məcburi qayıdış', en: 'Forced return' },
  DET: { az: 'Saxlanılıb', en: 'Was detained' },
  ILLIT: { az: 'Savadsızlıq', en: 'Illiteracy' },
} as const satisfies Record<VulnerabilityFactor, Message>);

export const registerAssistanceMessages = defineMessages('register-assistance', {
  RECEPTION: { az: 'Qarşılama', en: 'Reception' },
  CASH_PA: { az: 'Nağd yardım', en: 'Cash' },
  FOOD_NFI: { az: 'Ərzaq və zəruri əşyalar', en: 'Food and basic items' },
  HOUSEHOLD: { az: 'Məişət əşyaları', en: 'Household items' },
  HOUSING: { az: 'Mənzil', en: 'Housing' },
  MED: { az: 'Tibbi yardım', en: 'Medical help' },
  MHPSS: { az: 'Psixoloji dəstək', en: 'Psychosocial support' },
  EDU: { az: 'Təhsil', en: 'Education' },
  VET: { az: 'Peşə təlimi', en: 'Vocational training' },
  JOB: { az: 'İşə düzəlmə', en: 'Job placement' },
  BUS: { az: 'Kiçik biznes', en: 'Small business' },
  LIVESTOCK: { az: 'Heyvandarlıq', en: 'Livestock' },
  LEGAL_DOC: { az: 'Sənədlər və hüquqi yardım', en: 'Documents and legal help' },
  FAMILY: { az: 'Ailəyə dəstək', en: 'Family support' },
  TRANSPORT: { az: 'Nəqliyyat', en: 'Transport' },
  COUNSEL: { az: 'Məsləhət', en: 'Counselling' },
} as const satisfies Record<AssistanceType, Message>);

export const registerWorkMessages = defineMessages('register-work', {
  EMPLOYEE: { az: 'İşləyir', en: 'Employed' },
  SELF_EMPLOYED: { az: 'Özünüməşğul', en: 'Self-employed' },
  EMPLOYER: { az: 'İşəgötürən', en: 'Employer' },
  FAMILY_WORKER: { az: 'Ailə təsərrüfatında işləyir', en: 'Works in the family business' },
  UNEMPLOYED: { az: 'İşsiz', en: 'Unemployed' },
  STUDENT: { az: 'Təhsil alır', en: 'In education' },
  CARER: { az: 'Qulluq edən', en: 'Carer' },
  RETIRED: { az: 'Təqaüdçü', en: 'Retired' },
  UNABLE: { az: 'Əmək qabiliyyəti yoxdur', en: 'Unable to work' },
} as const satisfies Record<WorkStatus, Message>);
