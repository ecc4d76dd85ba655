import { Module } from '@nestjs/common';
import { NoticeChoicesController } from './notice-choices.controller.js';
import { NoticeChoicesService } from './notice-choices.service.js';

@Module({ controllers: [NoticeChoicesController], providers: [NoticeChoicesService] })
export class NoticeChoicesModule {}
