export * from './problem-codes.js';
export * from './refusal.js';
