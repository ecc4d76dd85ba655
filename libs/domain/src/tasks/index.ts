export { ENDED_WITH_CASE, TASK_KINDS, type TaskKind, URGENT_TASKS } from './task-kinds.js';
