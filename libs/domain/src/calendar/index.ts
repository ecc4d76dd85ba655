export * from './azerbaijan.js';
export { AZ_ENTERED_YEARS, AZ_LUNAR_DAYS } from './azerbaijan.data.js';
export * from './calendar.js';
export * from './holiday.js';
export * from './lunar-days.js';
