export * from './assert-never.js';
export * from './day-number.js';
export * from './day-range.js';
export * from './money.js';
export * from './plain-date.js';
export * from './result.js';
export * from './parameter.js';
export * from './typed-text.js';
