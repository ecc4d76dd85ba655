export * from './cipher-errors.js';
export * from './crypto.module.js';
export * from './key-store.js';
export * from './keyring.js';
export * from './open-keyring.js';
export * from './place.js';
export { SignedTokens } from './signed-tokens.js';
export { SubjectKey } from './subject-key.js';
