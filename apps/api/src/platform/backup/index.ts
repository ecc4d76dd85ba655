export * from './backup.module.js';
export * from './backup-refused.js';
export * from './make-backup.js';
export * from './restore-backup.js';
