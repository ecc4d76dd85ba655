export * from './health.module.js';
export * from './on-supervisor-gone.js';
export * from './readiness.js';
export * from './stop-gracefully.js';
