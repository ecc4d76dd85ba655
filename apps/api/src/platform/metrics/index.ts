export * from './installation-metrics.js';
export * from './metrics.module.js';
export * from './metrics-server.js';
export * from './process-metrics.js';
export * from './request-durations.js';
