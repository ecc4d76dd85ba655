export * from './matrix.js';
export * from './roles.js';
