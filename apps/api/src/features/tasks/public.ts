export { TaskEntity } from './task.entity.js';
export { TasksModule } from './tasks.module.js';
export { type NewTask, Tasks } from './tasks.service.js';
