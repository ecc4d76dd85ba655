import { PlanGoalEntity } from './plan-goal.entity.js';
import { PlanItemEntity } from './plan-item.entity.js';
import { PlanMeasureEntity } from './plan-measure.entity.js';
import { ReturnedPlanEntity } from './returned-plan.entity.js';
import { PlanEntity } from './plan.entity.js';

export { PlansResponse } from './dto/plans.response.js';
export { Commitments } from './commitments.js';
export { PlanItemEntity } from './plan-item.entity.js';
export { openText, sealText } from './plan-places.js';
export { PlansModule } from './plans.module.js';
export const PLAN_ENTITIES = [
  PlanEntity,
  PlanGoalEntity,
  PlanItemEntity,
  PlanMeasureEntity,
  ReturnedPlanEntity,
];
