import { Global, Module } from '@nestjs/common';
import { BlobStore } from './blob-store.js';

@Global()
@Module({ providers: [BlobStore], exports: [BlobStore] })
export class StorageModule {}
