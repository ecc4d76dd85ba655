export * from './due.js';
export * from './expiry.js';
export * from './moves.js';
export * from './pauses.js';
export * from './recount.js';
export * from './replay.js';
export * from './terms.js';
export * from './windows.js';
