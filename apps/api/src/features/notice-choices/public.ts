export { NoticeChoicesModule } from './notice-choices.module.js';
