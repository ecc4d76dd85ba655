import type { HolidayName } from '@qayidis/domain/calendar';
import { defineMessages, type Message } from '#/lib/i18n';

/** Days off as people call them. */
export const holidayMessages = defineMessages('holiday-names', {
  NEW_YEAR: { az: 'Yeni il', en: 'New Year' },
  MOURNING_DAY: { az: 'Ümumxalq hüzn günü', en: 'Day of Mourning' },
  WOMENS_DAY: { az: 'Qadınlar günü', en: 'Women’s Day' },
  NOVRUZ: { az: 'Novruz bayramı', en: 'Novruz' },
  RAMAZAN: { az: 'Ramazan bayramı', en: 'Ramazan' },
  QURBAN: { az: 'Qurban bayramı', en: 'Qurban' },
  VICTORY_OVER_FASCISM: { az: 'Faşizm üzərində qələbə günü', en: 'Day of Victory over Fascism' },
  INDEPENDENCE_DAY: { az: 'Müstəqillik günü', en: 'Independence Day' },
  NATIONAL_SALVATION_DAY: { az: 'Milli Qurtuluş günü', en: 'National Salvation Day' },
  ARMED_FORCES_DAY: { az: 'Silahlı Qüvvələr günü', en: 'Armed Forces Day' },
  VICTORY_DAY: { az: 'Zəfər günü', en: 'Victory Day' },
  FLAG_DAY: { az: 'Dövlət Bayrağı günü', en: 'State Flag Day' },
  SOLIDARITY_DAY: { az: 'Həmrəylik günü', en: 'Solidarity Day' },
  ELECTION: { az: 'Seçki günü', en: 'Election day' },
  // Whose decision it was stands in its source; the calendar knows only that there is such a day.
  CABINET_DECISION: { az: 'Əlavə istirahət günü', en: 'Extra day off' },
  NEW_YEARS_EVE: { az: 'İlin son günü', en: 'New Year’s Eve' },
  EPIPHANY: { az: 'Epifaniya', en: 'Epiphany' },
  CLEAN_MONDAY: { az: 'Təmiz bazar ertəsi', en: 'Clean Monday' },
  MAUNDY_THURSDAY: { az: 'Böyük cümə axşamı', en: 'Maundy Thursday' },
  GOOD_FRIDAY: { az: 'Müqəddəs cümə', en: 'Good Friday' },
  EASTER_SUNDAY: { az: 'Pasxa', en: 'Easter Sunday' },
  EASTER_MONDAY: { az: 'Pasxanın ikinci günü', en: 'Easter Monday' },
  LABOUR_DAY: { az: 'Əmək günü', en: 'Labour Day' },
  ASCENSION: { az: 'Yüksəliş günü', en: 'Ascension Day' },
  PENTECOST: { az: 'Üçlük günü', en: 'Pentecost' },
  WHIT_MONDAY: { az: 'Üçlüyün ikinci günü', en: 'Whit Monday' },
  CORPUS_CHRISTI: { az: 'Korpus Kristi', en: 'Corpus Christi' },
  ASSUMPTION: { az: 'Məryəmin göyə qəbulu', en: 'Assumption' },
  ALL_SAINTS: { az: 'Bütün müqəddəslər günü', en: 'All Saints' },
  ALL_SOULS: { az: 'Ölənləri anma günü', en: 'All Souls' },
  IMMACULATE_CONCEPTION: { az: 'Məryəmin pak mayalanması', en: 'Immaculate Conception' },
  CHRISTMAS_EVE: { az: 'Milad ərəfəsi', en: 'Christmas Eve' },
  CHRISTMAS: { az: 'Milad', en: 'Christmas Day' },
  SECOND_DAY_OF_CHRISTMAS: { az: 'Miladın ikinci günü', en: 'Second Day of Christmas' },
  MIDSUMMER: { az: 'Yay ortası', en: 'Midsummer' },
  NATIONAL_DAY: { az: 'Milli bayram', en: 'National day' },
  OTHER: { az: 'Digər', en: 'Other' },
} as const satisfies Record<HolidayName, Message>);

interface NamedDay {
  readonly names: readonly HolidayName[];
  /** Names that were typed for it. */
  readonly labels: readonly string[];
}

/** The names of a day off; one without any is called by what it is. */
export function dayOffName({ names, labels }: NamedDay, wordOf: (name: HolidayName) => string) {
  const known = names.filter((name) => name !== 'CABINET_DECISION').map((name) => wordOf(name));
  const own = [...known, ...labels];
  return own.length > 0 ? own.join(', ') : names.map((name) => wordOf(name)).join(', ');
}
