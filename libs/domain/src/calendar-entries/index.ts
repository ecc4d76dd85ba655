export * from './entry-types.js';
export * from './feed-subjects.js';
export * from './period.js';
export * from './pressing.js';
