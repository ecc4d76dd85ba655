export { HomePage } from '#/features/home/public';
