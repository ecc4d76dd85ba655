export * from './embedded-postgres.js';
export { inUseSentence, useOf } from './left-over.js';
export * from './running-server.js';
