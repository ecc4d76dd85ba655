export { NoticesBell } from '#/features/notices/public';
