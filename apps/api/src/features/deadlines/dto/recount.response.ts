import { ApiProperty } from '@nestjs/swagger';

export const RECOUNT_STATES = ['WAITING', 'RUNNING', 'STUCK', 'DONE'] as const;

/** How far the deadlines that a change moves are counted anew. */
export class RecountResponse {
  @ApiProperty({
    enum: RECOUNT_STATES,
    enumName: 'RecountState',
    description:
      'WAITING: for the day from which the change holds. STUCK: for longer than three minutes; it is tried again each minute',
  })
  state!: (typeof RECOUNT_STATES)[number];
  @ApiProperty({ type: 'integer' }) moved!: number;
}
