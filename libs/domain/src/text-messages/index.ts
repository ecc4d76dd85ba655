export * from './decision.js';
export * from './templates.js';
export * from './vocabulary.js';
