import { BooleanField, CodeField, PageQuery, TextField } from '../../../platform/http/index.js';

export const ERASURE_LISTS = ['DUE', 'NEAR', 'HELD', 'DONE'] as const;
export type ErasureList = (typeof ERASURE_LISTS)[number];

const CASE_NUMBER = /^RS-[0-9]{4}-[0-9]{6}$/;

export class ListErasuresQuery extends PageQuery {
  @CodeField(ERASURE_LISTS, {
    optional: true,
    name: 'ErasureList',
    description: 'Absent: all that have a time or a hold and are not done',
  })
  show?: ErasureList;

  @TextField({ optional: true, max: 14, pattern: CASE_NUMBER, description: 'This case alone' })
  number?: string;
}

export class LegalHoldRequest {
  @BooleanField()
  legalHold!: boolean;

  @TextField({ max: 500, lines: true, description: 'Which proceedings or request; no names' })
  reason!: string;
}
