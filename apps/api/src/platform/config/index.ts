export * from './config.js';
export * from './load-config.js';
export * from './settings-or-end.js';
export * from './config.module.js';
export * from './contract-config.js';
