export * from './blob-store.js';
export * from './storage.module.js';
