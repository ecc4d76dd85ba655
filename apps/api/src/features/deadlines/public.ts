import { DeadlineEntity } from './deadline.entity.js';
import { DeadlineMoveEntity } from './deadline-move.entity.js';
import { DeadlinePauseEntity } from './deadline-pause.entity.js';
import { DeadlineRecomputationEntity } from './deadline-recomputation.entity.js';

export { DeadlineEntity };
export { DeadlinesModule } from './deadlines.module.js';
export { type ClockedCase, Deadlines } from './deadlines.service.js';
export const DEADLINE_ENTITIES = [
  DeadlineEntity,
  DeadlineMoveEntity,
  DeadlinePauseEntity,
  DeadlineRecomputationEntity,
];
export type { Explanation } from './explanation.js';
export { ELAPSED_SQL } from './elapsed-sql.js';
export { explainedOfReadmission } from './deadlines.queries.js';
export {
  DeadlineMoveResponse,
  PauseResponse,
  SkippedHolidayResponse,
} from './dto/deadline.response.js';
export { RECOUNT_SQL } from './recount-sql.js';
export { RecountResponse } from './dto/recount.response.js';
export { MovePreviewResponse } from './dto/move-preview.response.js';
export { markOfMoves } from './move-mark.js';
export { type ParameterChange, Recomputations } from './recomputations.service.js';
export { RecomputeJob } from './recompute.job.js';
