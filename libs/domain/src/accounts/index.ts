export * from './organisation-rules.js';
export * from './password-rules.js';
export * from './user-rules.js';
