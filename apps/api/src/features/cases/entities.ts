import { CaseMemberEntity } from './case-member.entity.js';
import { CaseRemarkEntity } from './case-remark.entity.js';
import { CaseEntity } from './case.entity.js';
import { DuplicateSuspicionEntity } from './duplicate-suspicion.entity.js';
import { HouseholdEntity } from './household.entity.js';
import { ReturnEventEntity } from './return-event.entity.js';
import { TimelineEventEntity } from './timeline-event.entity.js';

export const CASE_ENTITIES = [
  CaseEntity,
  CaseMemberEntity,
  CaseRemarkEntity,
  DuplicateSuspicionEntity,
  HouseholdEntity,
  ReturnEventEntity,
  TimelineEventEntity,
];
