export * from './actor.js';
export * from './connection.js';
export * from './data-source.js';
export * from './database.module.js';
export * from './provision.js';
export * from './roles.js';
export * from './transaction.js';
export * from './unit-of-work.js';
