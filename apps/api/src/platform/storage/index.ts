export * from './blob-store.js';
export * from './storage.module.js';
export { SweepBlobsTask, unnamed } from './sweep-blobs.task.js';
