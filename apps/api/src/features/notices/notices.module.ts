import { Module } from '@nestjs/common';
import { NoticeWriter } from './notice-writer.js';

@Module({ providers: [NoticeWriter], exports: [NoticeWriter] })
export class NoticesModule {}
