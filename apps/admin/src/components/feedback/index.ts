export { EmptyState } from './empty-state';
export { notifyDone, notifyProblem, notifyWarning } from './notify';
export { ProblemPanel } from './problem-panel';
export { Loading, QueryView } from './query-view';
