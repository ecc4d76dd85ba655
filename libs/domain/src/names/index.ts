export * from './collation.js';
export * from './fold.js';
export * from './jaro-winkler.js';
export * from './letters.js';
export * from './name-text.js';
export * from './person-name.js';
export * from './search-words.js';
export * from './similarity.js';
