export * from './accounts.js';
export * from './load-demo.js';
