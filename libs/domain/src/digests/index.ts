export * from './answers.js';
export * from './choices.js';
export * from './composition.js';
export * from './moments.js';
export * from './wording.js';
