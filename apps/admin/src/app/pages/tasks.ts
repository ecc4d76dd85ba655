export { TasksPage } from '#/features/tasks/public';
