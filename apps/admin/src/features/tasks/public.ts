export { TaskDone, TaskPlace } from './components/task-parts';
export { TasksPage } from './components/tasks-page';
