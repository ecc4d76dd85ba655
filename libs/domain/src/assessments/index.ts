export * from './confidentiality.js';
export * from './consent.js';
export * from './contradictions.js';
export * from './eligibility.js';
export * from './parameters.js';
export * from './priority-score.js';
export * from './rapid-check.js';
export * from './safe-contact.js';
