export { TASK_KINDS, type TaskKind } from './task-kinds.js';
