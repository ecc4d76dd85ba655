export { serverKeeper } from '#/features/unsent-forms/public';
