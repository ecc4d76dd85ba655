/** What may stand in the address of the calendar's page; the page knows the lists (decisions.md E-09). */
const matching = (value: unknown, pattern: RegExp): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && pattern.test(text) ? text : undefined;
};

export const holidaySearchOf = (search: Record<string, unknown>) => ({
  country: matching(search['country'], /^[A-Z]{2}$/),
  year: matching(search['year'], /^20\d\d$/),
});
export type HolidaySearch = Partial<ReturnType<typeof holidaySearchOf>>;
