export * from './mail-links.js';
export * from './mail.module.js';
export * from './mailer.js';
