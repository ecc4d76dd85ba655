export * from './field-codes.js';
export * from './problem-codes.js';
export * from './refusal.js';
