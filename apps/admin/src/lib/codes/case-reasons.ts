import type {
  ArrivalEvidence,
  ClosureReason,
  RejectReason,
  SuspendReason,
  WithdrawalRecord,
} from '@qayidis/domain/cases';
import { defineMessages, type Message } from '#/lib/i18n';

export const closureReasonMessages = defineMessages('closure-reasons', {
  COMPLETED: { az: 'Uğurla tamamlandı', en: 'Completed' },
  WITHDRAWN_BY_RETURNEE: { az: 'Özü imtina etdi', en: 'Withdrawn by the returnee' },
  LOST_CONTACT: { az: 'Əlaqə itdi', en: 'Contact lost' },
  REMIGRATED_REGULAR: { az: 'Qanuni yolla yenidən getdi', en: 'Left again, regularly' },
  REMIGRATED_IRREGULAR: { az: 'Qeyri-qanuni yolla yenidən getdi', en: 'Left again, irregularly' },
  MOVED_OUT_OF_AREA: { az: 'Başqa əraziyə köçdü', en: 'Moved out of the area' },
  DECEASED: { az: 'Vəfat etdi', en: 'Deceased' },
  INELIGIBLE_FOUND: { az: 'Uyğun olmadığı aşkarlandı', en: 'Found ineligible' },
  FRAUD_OR_MISUSE: { az: 'Saxtakarlıq və ya sui-istifadə', en: 'Fraud or misuse' },
  TRANSFERRED: { az: 'Ötürüldü', en: 'Transferred' },
  SUPPORT_PERIOD_ENDED: { az: 'Dəstək müddəti bitdi', en: 'Support period ended' },
  PROJECT_ENDED: { az: 'Layihə bitdi', en: 'Project ended' },
  DUPLICATE: { az: 'Təkrar qeyd', en: 'Duplicate' },
  NOT_RETURNED: { az: 'Qayıtmadı', en: 'Did not return' },
  OTHER: { az: 'Digər', en: 'Other' },
} as const satisfies Record<ClosureReason, Message>);

export const rejectReasonMessages = defineMessages('reject-reasons', {
  NOT_NATIONAL: { az: 'Azərbaycan vətəndaşı deyil', en: 'Not a national' },
  NOT_FROM_SCHEME_COUNTRY: {
    az: 'Proqrama daxil ölkədən qayıtmayıb',
    en: 'Not from a country of the scheme',
  },
  TOO_LATE: { az: 'Müraciət gec edilib', en: 'Too late' },
  DOUBLE_FUNDING: { az: 'Eyni yardımı başqa proqram verib', en: 'Funded by another scheme' },
  NO_CONSENT: { az: 'Razılıq yoxdur', en: 'No consent' },
  NO_NEED: { az: 'Ehtiyac yoxdur', en: 'No need' },
  LEFT_AGAIN: { az: 'Yenidən gedib', en: 'Left again' },
  BUDGET_EXHAUSTED: { az: 'Büdcə bitib', en: 'Budget exhausted' },
  FALSE_INFORMATION: { az: 'Yanlış məlumat', en: 'False information' },
} as const satisfies Record<RejectReason, Message>);

export const suspendReasonMessages = defineMessages('suspend-reasons', {
  UNREACHABLE: { az: 'Əlaqə saxlamaq mümkün deyil', en: 'Unreachable' },
  DETENTION: { az: 'Həbsdədir', en: 'Detention' },
  MILITARY_SERVICE: { az: 'Hərbi xidmətdədir', en: 'Military service' },
  HOSPITAL: { az: 'Xəstəxanadadır', en: 'Hospital' },
  ABROAD: { az: 'Xaricdədir', en: 'Abroad' },
} as const satisfies Record<SuspendReason, Message>);

export const arrivalEvidenceMessages = defineMessages('arrival-evidence', {
  MET_AT_AIRPORT: { az: 'Hava limanında qarşılandı', en: 'Met at the airport' },
  TICKET: { az: 'Bilet', en: 'Ticket' },
  BOARDING_PASS: { az: 'Minik talonu', en: 'Boarding pass' },
  ENTRY_STAMP: { az: 'Giriş möhürü', en: 'Entry stamp' },
  PARTNER_MESSAGE: { az: 'Tərəfdaşın məlumatı', en: 'Message of the partner' },
  OWN_WORD: { az: 'Öz sözü', en: 'Own word' },
} as const satisfies Record<ArrivalEvidence, Message>);

export const withdrawalMessages = defineMessages('withdrawal-records', {
  SIGNED: { az: 'İmzalanıb', en: 'Signed' },
  RECORDED: { az: 'Şifahi, qeydə alınıb', en: 'Spoken, recorded' },
} as const satisfies Record<WithdrawalRecord, Message>);
