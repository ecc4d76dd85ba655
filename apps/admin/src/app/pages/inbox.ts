export { InboxPage } from '#/features/notices/public';
