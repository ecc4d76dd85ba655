import {
  ASSISTANCE_TYPES,
  COUNTRIES,
  RETURN_TYPES,
  VULNERABILITY_FACTORS,
  type AssistanceType,
  type CountryCode,
  type Relation,
  type ReturnGroup,
  type ReturnType,
  type Sex,
  type VulnerabilityFactor,
  type WorkStatus,
} from '../code-lists/index.js';
import { dictionary, spellings } from './dictionary.js';

export const countryWord = dictionary<CountryCode>([
  ...COUNTRIES.flatMap(({ code, alpha3, az, en }) =>
    [code, alpha3, az, en].map((word) => [word, code] as const),
  ),
  ...spellings<CountryCode>([
    ['DE', 'AFR', 'Almaniya Federativ Respublikası', 'FRG', 'BRD', 'Deutschland', 'Германия'],
    ['NL', 'Hollandiya', 'Holland', 'The Netherlands', 'Niderlandlar', 'Нидерланды', 'Голландия'],
    ['PL', 'Polşa Respublikası', 'Polska', 'Польша'],
    ['AT', 'Österreich', 'Австрия'],
    ['BE', 'Бельгия'],
    ['FR', 'Fransa Respublikası', 'Франция'],
    ['SE', 'İsveç Krallığı', 'Швеция'],
    ['LT', 'Литва'],
    ['CZ', 'Çexiya Respublikası', 'Czech Republic', 'Чехия'],
    ['GR', 'Yunanistan', 'EL', 'Греция'],
    ['GB', 'İngiltərə', 'Birləşmiş Krallıq', 'UK', 'Great Britain', 'England', 'Великобритания'],
    ['RU', 'Rusiya Federasiyası', 'Russian Federation', 'Россия'],
    ['TR', 'Turkey', 'Türkiyə Respublikası', 'Турция'],
    ['CH', 'Швейцария'],
    ['NO', 'Норвегия'],
    ['IT', 'Италия'],
    ['ES', 'Испания'],
    ['LV', 'Латвия'],
    ['MD', 'Moldaviya', 'Молдова'],
    ['UA', 'Украина'],
    ['GE', 'Грузия'],
  ]),
]);

/** K is `kişi` (man) and Q is `qadın` (woman). */
export const sexWord = dictionary<Sex>(
  spellings<Sex>([
    ['M', 'K', 'M', 'kişi', 'kişi cinsi', 'male', 'man', 'oğlan', 'м', 'муж', 'мужской'],
    ['F', 'Q', 'F', 'qadın', 'qadın cinsi', 'female', 'woman', 'qız', 'ж', 'жен', 'женский'],
  ]),
);

export interface ReturnWord {
  readonly group: ReturnGroup;
  /** Null when the word names the group only, as "könüllü" does. */
  readonly type: ReturnType | null;
}

const general = (group: ReturnGroup): ReturnWord => ({ group, type: null });
const forced = (type: ReturnType): ReturnWord => ({ group: 'FORCED', type });
const voluntary = (type: ReturnType): ReturnWord => ({ group: 'VOLUNTARY', type });

const GROUP_OF_PREFIX: Readonly<Partial<Record<string, ReturnGroup>>> = {
  VOL: 'VOLUNTARY',
  UNKNOWN: 'UNKNOWN',
};

export const returnWord = dictionary<ReturnWord>([
  ...RETURN_TYPES.map((type): readonly [string, ReturnWord] => [
    type,
    { group: GROUP_OF_PREFIX[type.split('_')[0] ?? ''] ?? 'FORCED', type },
  ]),
  ...spellings<ReturnWord>([
    [general('VOLUNTARY'), 'könüllü', 'könüllü qayıdış', 'voluntary', 'добровольно'],
    [general('VOLUNTARY'), 'öz istəyi ilə', 'добровольное'],
    [voluntary('VOL_ASSISTED'), 'AVR', 'AVRR', 'assisted voluntary', 'dəstəklə könüllü'],
    [voluntary('VOL_SPONTANEOUS'), 'spontaneous', 'özbaşına', 'dəstəksiz könüllü'],
    [general('FORCED'), 'məcburi', 'məcburi qayıdış', 'forced', 'принудительно'],
    [general('FORCED'), 'deportasiya', 'deport', 'deported', 'deport edilib', 'депортация'],
    [general('FORCED'), 'readmissiya', 'readmission', 'readmissiya üzrə', 'реадмиссия'],
    [forced('FORCED_CHARTER'), 'çarter', 'charter', 'çarter reysi'],
    [forced('DUBLIN_OTHER'), 'Dublin'],
    [{ group: 'UNKNOWN', type: 'UNKNOWN' }, 'məlum deyil', 'naməlum', 'unknown', 'неизвестно'],
  ]),
]);

export interface VulnerabilityWord {
  readonly factor: VulnerabilityFactor | null;
  readonly workStatus: WorkStatus | null;
  /** Set when the word can be said of one sex only: "tənha ana" is a mother. */
  readonly impliesSex: Sex | null;
}

const factor = (code: VulnerabilityFactor, impliesSex: Sex | null = null): VulnerabilityWord => ({
  factor: code,
  workStatus: null,
  impliesSex,
});

export const vulnerabilityWord = dictionary<VulnerabilityWord>([
  ...VULNERABILITY_FACTORS.map((code) => [code, factor(code)] as const),
  ...spellings<VulnerabilityWord>([
    [factor('VOT'), 'insan alverinin potensial qurbanı', 'insan alveri qurbanı', 'trafficking'],
    [factor('VOT'), 'victim of trafficking', 'potential victim of trafficking'],
    [factor('MED'), 'xəstəlik', 'xəstə', 'ağır xəstəlik', 'illness', 'medical', 'болезнь'],
    [factor('MH'), 'psixoloji dəstək ehtiyacı', 'psixoloji', 'mental health', 'psychosocial'],
    [factor('DIS'), 'əlillik', 'əlil', 'sağlamlıq imkanları məhdud', 'disability', 'инвалидность'],
    [factor('OLD'), 'ahıl', 'tənha ahıl', 'elderly', 'yaşlı'],
    [factor('PREG', 'F'), 'hamilə', 'hamiləlik', 'pregnant', 'беременная'],
    [factor('SINGLE', 'F'), 'tənha ana', 'single mother', 'мать одиночка'],
    [factor('SINGLE', 'M'), 'tənha ata', 'single father'],
    [factor('SINGLE'), 'tək valideyn', 'single parent'],
    [factor('LARGE'), 'çoxuşaqlı ailə', 'çoxuşaqlı', 'large family', 'многодетная семья'],
    [factor('NOHOME'), 'evsiz', 'mənzili yoxdur', 'homeless', 'no housing', 'без жилья'],
    [factor('NODOC'), 'sənədsiz', 'sənədi yoxdur', 'undocumented', 'no documents'],
    [factor('DEBT'), 'borc', 'borclu', 'debt'],
    [factor('GBV'), 'zorakılıq qurbanı', 'məişət zorakılığı', 'gbv survivor'],
    [factor('TORTURE'), 'işgəncə qurbanı', 'torture survivor'],
    [factor('UAM'), 'müşayiətsiz uşaq', 'unaccompanied child', 'unaccompanied minor'],
    [factor('ADDICT'), 'asılılıq', 'narkotik asılılığı', 'addiction'],
    [factor('ILLIT'), 'savadsız', 'illiterate'],
    [factor('STIGMA'), 'təqib riski', 'stigma'],
    [
      { factor: null, workStatus: 'UNEMPLOYED', impliesSex: null },
      'işsiz',
      'işi yoxdur',
      'unemployed',
      'безработный',
    ],
  ]),
]);

export const assistanceWord = dictionary<AssistanceType>([
  ...ASSISTANCE_TYPES.map((type) => [type, type] as const),
  ...spellings<AssistanceType>([
    ['HOUSEHOLD', 'məişət əşyaları', 'məişət texnikası', 'mebel', 'household goods'],
    ['BUS', 'kiçik biznes', 'biznes', 'small business', 'business', 'малый бизнес'],
    ['HOUSING', 'mənzil kirayəsi', 'kirayə', 'mənzil', 'rent', 'housing', 'temporary rent'],
    ['VET', 'peşə təlimi', 'peşə kursu', 'vocational training', 'training'],
    ['EDU', 'təhsil', 'education', 'məktəb', 'образование'],
    ['MED', 'tibbi yardım', 'müalicə', 'dərman', 'medical', 'medical assistance'],
    ['MHPSS', 'psixoloji dəstək', 'psixoloji yardım', 'psychosocial support'],
    ['JOB', 'iş', 'işə düzəltmə', 'məşğulluq', 'job placement', 'employment'],
    ['LIVESTOCK', 'mal-qara', 'heyvandarlıq', 'livestock'],
    ['LEGAL_DOC', 'hüquqi yardım', 'sənədləşmə', 'legal aid', 'documents'],
    ['FOOD_NFI', 'ərzaq', 'geyim', 'ərzaq yardımı', 'food', 'clothing'],
    ['CASH_PA', 'nağd pul', 'nağd yardım', 'cash'],
    ['RECEPTION', 'qarşılanma', 'reception'],
    ['FAMILY', 'ailə dəstəyi', 'family support'],
    ['TRANSPORT', 'nəqliyyat', 'yol pulu', 'transport'],
    ['COUNSEL', 'məsləhət', 'konsultasiya', 'counselling'],
  ]),
]);

export interface RelationWord {
  readonly relation: Relation;
  readonly impliesSex: Sex | null;
}

const relative = (relation: Relation, impliesSex: Sex | null = null): RelationWord => ({
  relation,
  impliesSex,
});

export const relationWord = dictionary<RelationWord>(
  spellings<RelationWord>([
    [relative('SPOUSE', 'F'), 'arvadı', 'arvad', 'xanımı', 'wife', 'жена'],
    [relative('SPOUSE', 'M'), 'əri', 'ər', 'husband', 'муж'],
    [relative('SPOUSE'), 'həyat yoldaşı', 'yoldaşı', 'spouse', 'супруг', 'супруга'],
    [relative('CHILD', 'M'), 'oğlu', 'oğul', 'son', 'сын'],
    [relative('CHILD', 'F'), 'qızı', 'qız', 'daughter', 'дочь'],
    [relative('CHILD'), 'uşaq', 'övladı', 'övlad', 'child', 'ребенок'],
    [relative('PARENT', 'F'), 'anası', 'ana', 'mother', 'мать'],
    [relative('PARENT', 'M'), 'atası', 'ata', 'father', 'отец'],
    [relative('PARENT'), 'valideyn', 'parent'],
    [relative('SIBLING', 'M'), 'qardaşı', 'qardaş', 'brother', 'брат'],
    [relative('SIBLING', 'F'), 'bacısı', 'bacı', 'sister', 'сестра'],
    [relative('GRANDPARENT', 'F'), 'nənəsi', 'nənə', 'grandmother', 'бабушка'],
    [relative('GRANDPARENT', 'M'), 'babası', 'baba', 'grandfather', 'дедушка'],
    [relative('GUARDIAN'), 'qəyyum', 'guardian', 'опекун'],
    [relative('OTHER'), 'digər', 'qohum', 'other', 'другое'],
  ]),
);

/** Where a register says how far a case is (decisions.md D-19). */
export const REGISTER_OUTCOMES = ['OPEN', 'FINISHED', 'LEFT'] as const;
export type RegisterOutcome = (typeof REGISTER_OUTCOMES)[number];

export const statusWord = dictionary<RegisterOutcome>(
  spellings<RegisterOutcome>([
    ['OPEN', 'davam edir', 'açıq', 'icradadır', 'open', 'ongoing', 'active', 'открыто'],
    ['FINISHED', 'bağlanıb', 'tamamlanıb', 'bitib', 'closed', 'completed', 'finished', 'закрыто'],
    ['LEFT', 'imtina edib', 'ölkəni tərk edib', 'withdrawn', 'left', 'уехал'],
  ]),
);
