export { ACCOUNT_CHANGES } from './account-changes.js';
export * from './account-links.js';
export { AccountSecrets } from './account-secrets.js';
export * from './auth.module.js';
export * from './password-hasher.js';
export { isToken, newToken, tokenDigest } from './secret-token.js';
export { StepUp } from './step-up.js';
