export * from './mail-composers.js';
export { type MailFault, mailFaultOf, MailFaults } from './mail-faults.js';
export * from './mail-links.js';
export * from './mail.module.js';
export { MailSendHandler } from './mail-send.handler.js';
export * from './mailer.js';
export { OutboxQueries } from './outbox.queries.js';
export { BounceServer } from './bounce-server.js';
