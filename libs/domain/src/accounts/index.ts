export * from './password-rules.js';
export * from './user-rules.js';
