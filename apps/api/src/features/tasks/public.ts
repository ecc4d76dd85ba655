export { ListTasksQuery, TaskPageResponse, TaskWordsResponse } from './dto/task.response.js';
export { TaskEntity } from './task.entity.js';
export { TasksQueries, wordsOf } from './tasks.queries.js';
export { TasksModule } from './tasks.module.js';
export { type NewTask, Tasks } from './tasks.service.js';
export { type SealedTask, TaskTexts } from './task-texts.js';
