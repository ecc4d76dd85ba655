export { NoticeResponse, NoticeStepResponse as NoticeStep } from './dto/notice.response.js';
export { ToldResponse } from './dto/told.response.js';
export { defineReaderKind, kindSql } from './kind-sql.js';
export { NoticeEntity } from './notice.entity.js';
export { NoticeWriter, type WrittenNotice } from './notice-writer.js';
export { stepOf, visibleSql } from './notices.queries.js';
export { toldOfAnswer } from './told-of.js';
export { NoticesModule } from './notices.module.js';
