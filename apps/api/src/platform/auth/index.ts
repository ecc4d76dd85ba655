export * from './account-links.js';
export * from './auth.module.js';
export * from './password-hasher.js';
export { StepUp } from './step-up.js';
