/** English names of the library to codes of the domain; what is not here is the country's own day. */
const CODES = [
  [/^New Year's Day/, 'NEW_YEAR'],
  [/^New Year's Eve/, 'NEW_YEARS_EVE'],
  [/^Epiphany/, 'EPIPHANY'],
  [/^(Clean Monday|Ash Sunday)/, 'CLEAN_MONDAY'],
  [/^Maundy Thursday/, 'MAUNDY_THURSDAY'],
  [/^Good Friday/, 'GOOD_FRIDAY'],
  [/^Easter Sunday/, 'EASTER_SUNDAY'],
  [/^Easter Monday/, 'EASTER_MONDAY'],
  [/^(Labour Day|Staatsfeiertag|First Monday in May)$/, 'LABOUR_DAY'],
  [/^Ascension Day/, 'ASCENSION'],
  [/^Pentecost/, 'PENTECOST'],
  [/^Whit Monday/, 'WHIT_MONDAY'],
  [/^Corpus Christi/, 'CORPUS_CHRISTI'],
  [/^Assumption/, 'ASSUMPTION'],
  [/^All Saints/, 'ALL_SAINTS'],
  [/^All Souls/, 'ALL_SOULS'],
  [/^Immaculate Conception/, 'IMMACULATE_CONCEPTION'],
  [/^Christmas Eve/, 'CHRISTMAS_EVE'],
  [/^Christmas Day/, 'CHRISTMAS'],
  [/^(Boxing Day|St\. Stephen.s Day)/, 'SECOND_DAY_OF_CHRISTMAS'],
  [/^Midsummer/, 'MIDSUMMER'],
];

export const codeOf = (english) =>
  CODES.find(([pattern]) => pattern.test(english ?? ''))?.[1] ?? 'NATIONAL_DAY';
