import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IntegerParameter, TextField } from './fields.js';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** Query of every list; lists with filters extend it. */
export class PageQuery {
  @TextField({ optional: true, max: 4096, description: '`nextCursor` of the page before' })
  cursor?: string;

  @IntegerParameter({ optional: true, min: 1, max: MAX_PAGE })
  limit: number = DEFAULT_PAGE;
}

/** A count that stops at a ceiling: "more than 1,000" costs no full count. */
export class TotalResponse {
  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty({ type: Boolean, description: 'True: there are more than `count`' })
  capped!: boolean;
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total: TotalResponse;
}

/** The response class of one list: `class CasePageResponse extends pageOf(CaseRowResponse) {}`. */
export function pageOf<Item>(item: Type<Item>): Type<Page<Item>> {
  class PageResponse implements Page<Item> {
    @ApiProperty({ type: item, isArray: true })
    items!: Item[];

    @ApiProperty({ type: String, nullable: true })
    nextCursor!: string | null;

    @ApiProperty({ type: TotalResponse })
    total!: TotalResponse;
  }
  return PageResponse;
}

/** Ceiling of the totals of lists. */
export const TOTAL_CAP = 1000;
const COUNT_LIMIT = TOTAL_CAP + 1;

/** SQL that counts at most one more than the ceiling: `select count(*) from (...) as counted`. */
export const cappedCount = (rowsSql: string): string =>
  `select count(*)::int as count from (${rowsSql} limit ${COUNT_LIMIT}) as counted`;

export const totalOf = (count: number): TotalResponse => ({
  count: Math.min(count, TOTAL_CAP),
  capped: count > TOTAL_CAP,
});
