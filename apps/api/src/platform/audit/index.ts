export * from './audit.module.js';
export * from './verify-audit.js';
