export { ItemsSection } from './components/items-section';
export { PlanSection } from './components/plan-section';
export { PlanToDecide } from './components/plan-to-decide';
export { ClosureWarning } from './components/closure-warning';
export { hasUnsavedPlan } from './components/use-plan-draft';
