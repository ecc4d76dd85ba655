export * from './embedded-postgres.js';
export * from './running-server.js';
