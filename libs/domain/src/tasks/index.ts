export { ENDED_WITH_CASE, TASK_KINDS, type TaskKind } from './task-kinds.js';
