export { type CompareRow, CompareTable } from './compare-table';
export { WideTable } from './wide-table';
export { type Definition, DefinitionList } from './definition-list';
export { MailLink, PhoneLink } from './contact-links';
export { DueBadge, RelativeDate } from './due-badge';
export { JobProgress } from './job-progress';
export { Section } from './section';
export { StatusBadge, type Tone } from './status-badge';
export { Timeline, type TimelineEntry } from './timeline';
