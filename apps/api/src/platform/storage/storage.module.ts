import { Global, Module } from '@nestjs/common';
import { BlobStore } from './blob-store.js';
import { SweepBlobsTask } from './sweep-blobs.task.js';

@Global()
@Module({ providers: [BlobStore, SweepBlobsTask], exports: [BlobStore] })
export class StorageModule {}
