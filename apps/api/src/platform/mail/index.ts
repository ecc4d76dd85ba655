export * from './mail-links.js';
export * from './mail.module.js';
export * from './mailer.js';
export { OutboxQueries } from './outbox.queries.js';
