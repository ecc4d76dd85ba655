import { defineMessages } from '#/lib/i18n';

export const referralMessages = defineMessages('referrals', {
  title: { az: 'Yeni yönləndirmə', en: 'New referral' },
  person: { az: 'Şəxs', en: 'Person' },
  familyName: { az: 'Soyad', en: 'Family name' },
  givenName: { az: 'Ad', en: 'Given name' },
  fatherName: { az: 'Ata adı', en: 'Father’s name' },
  sex: { az: 'Cins', en: 'Sex' },
  bornOn: { az: 'Doğum tarixi', en: 'Date of birth' },
  birthYear: { az: 'Doğum ili', en: 'Year of birth' },
  birthYearHint: { az: 'Günü məlum deyilsə', en: 'Where the day is not known' },
  fin: { az: 'FİN', en: 'FIN' },
  finHint: {
    az: 'Şəxsiyyət vəsiqəsindəki 7 hərf və rəqəm, məsələn, 5ABC123; I və O hərfləri olmur',
    en: 'The 7 letters and digits on the identity card, for example 5ABC123; never the letters I and O',
  },
  phone: { az: 'Telefon', en: 'Telephone' },
  phoneHint: { az: 'Məsələn, +994 50 123 45 67', en: 'For example +994 50 123 45 67' },
  address: { az: 'Ünvan', en: 'Address' },
  documentNumber: { az: 'Sənədin nömrəsi', en: 'Number of the document' },
  return: { az: 'Qayıdış', en: 'Return' },
  sendingCountry: { az: 'Qayıtdığı ölkə', en: 'Country of departure' },
  returnType: { az: 'Qayıdış növü', en: 'Type of return' },
  plannedArrivalOn: { az: 'Planlaşdırılan gəliş', en: 'Planned arrival' },
  placeCode: { az: 'Yaşayacağı yer', en: 'Place of residence' },
  referral: { az: 'Yönləndirmə', en: 'Referral' },
  source: { az: 'Mənbə', en: 'Source' },
  referralConsent: {
    az: 'Şəxs yönləndirilməsinə razılıq verib',
    en: 'The person agreed to be referred',
  },
  consentMissing: {
    az: 'Şəxsin razılığını alın və bu xananı işarələyin: razılıq olmadan yönləndirmə mümkün deyil.',
    en: 'Ask the person and tick this box: without consent there is no referral.',
  },
  urgent: { az: 'Təcilidir', en: 'Urgent' },
  household: { az: 'Ailə üzvləri', en: 'Household members' },
  noMembers: { az: 'Ailə üzvü əlavə edilməyib.', en: 'No household member was added.' },
  member: { az: 'Ailə üzvü {{position}}', en: 'Household member {{position}}' },
  relation: { az: 'Qohumluq', en: 'Relation' },
  dependant: { az: 'Onun himayəsindədir', en: 'Depends on the person' },
  agesContradict: {
    az: 'Bu şəxs övlad kimi göstərilib, amma əsas şəxsdən ən azı 12 yaş kiçik deyil. Doğum tarixlərini və qohumluğu yoxlayın. Düzdürsə (məsələn, övladlığa götürülüb), olduğu kimi saxlayın.',
    en: 'This person is entered as a child but is not at least 12 years younger than the principal. Check the dates of birth and the relation. If they are right, an adopted child for example, leave them.',
  },
  addMember: { az: 'Ailə üzvü əlavə et', en: 'Add a household member' },
  removeMember: {
    az: 'Ailə üzvünü sil: {{position}}',
    en: 'Remove household member {{position}}',
  },
  create: { az: 'Yönləndirməni yarat', en: 'Create the referral' },
  created: {
    az: 'Yönləndirmə qaralama kimi yaradıldı',
    en: 'The referral is created as a draft',
  },
});

export const duplicateMessages = defineMessages('referral-duplicates', {
  title: { az: 'Bu şəxs artıq qeyddə ola bilər', en: 'This person may already be known' },
  text: {
    az: 'Hər qeyd üçün qərar verin, sonra davam edin.',
    en: 'Decide on each record, then go on.',
  },
  born: { az: 'Doğum ili: {{year}}', en: 'Born in {{year}}' },
  alike: { az: 'Eyni və ya oxşar: {{fields}}', en: 'Same or similar: {{fields}}' },
  FIN: { az: 'FİN', en: 'FIN' },
  PHONE: { az: 'telefon', en: 'telephone' },
  DOCUMENT: { az: 'sənəd', en: 'document' },
  NAME: { az: 'ad və doğum tarixi', en: 'name and date of birth' },
  decision: { az: 'Qərar: {{name}}', en: 'Decision: {{name}}' },
  same: { az: 'Eyni şəxsdir: işi aç', en: 'Same person: open the case' },
  again: { az: 'Eyni şəxsdir, yeni qayıdış', en: 'Same person, new return' },
  stillOpen: {
    az: 'Bu iş hələ açıqdır. Söhbət həmin qayıdışdan gedirsə, işi açın; yeni qayıdış üçün ayrıca iş yaradılır.',
    en: 'This case is still open. If it is about that return, open the case; a new return gets a case of its own.',
  },
  oneFin: {
    az: 'FİN eynidir: bir FİN bir şəxsdir. Başqa şəxsdirsə, formaya qayıdıb FİN-i düzəldin.',
    en: 'The FIN is the same: one FIN is one person. If it is somebody else, go back to the form and correct the FIN.',
  },
  different: { az: 'Başqa şəxsdir: davam et', en: 'Different person: go on' },
});
