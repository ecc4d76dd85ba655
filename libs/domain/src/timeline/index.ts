export {
  caseEventKind,
  itemEventKind,
  kindsOfGroup,
  OTHER_EVENTS,
  type OtherEvent,
  TIMELINE_GROUPS,
  TIMELINE_KINDS,
  type TimelineGroup,
  timelineGroupOf,
  type TimelineKind,
  visitEventKind,
} from './timeline-kinds.js';
