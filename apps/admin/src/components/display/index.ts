export { type CompareRow, CompareTable } from './compare-table';
export { type Definition, DefinitionList } from './definition-list';
export { DueBadge, RelativeDate } from './due-badge';
export { JobProgress } from './job-progress';
export { Section } from './section';
export { StatusBadge, type Tone } from './status-badge';
export { useSpan } from './use-span';
export { Timeline, type TimelineEntry } from './timeline';
