export { ItemsSection } from './components/items-section';
export { PlanSection } from './components/plan-section';
export { hasUnsavedPlan } from './components/use-plan-draft';
