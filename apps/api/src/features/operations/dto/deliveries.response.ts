import { ApiProperty } from '@nestjs/swagger';
import { TEXT_REASONS, type TextReason } from '@qayidis/domain/text-messages';
import { DELIVERY_CHANNELS, DELIVERY_STATES } from '../delivery-sources.js';

export class DeliveryCountResponse {
  @ApiProperty({ type: String, format: 'date' }) day!: string;
  @ApiProperty({ enum: DELIVERY_CHANNELS, enumName: 'DeliveryWay' })
  channel!: (typeof DELIVERY_CHANNELS)[number];
  @ApiProperty({ enum: DELIVERY_STATES, enumName: 'DeliveryState' })
  state!: (typeof DELIVERY_STATES)[number];
  @ApiProperty({
    enum: TEXT_REASONS,
    enumName: 'TextReason',
    nullable: true,
    description: 'Why text messages were not sent or did not arrive',
  })
  reason!: TextReason | null;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class DeliveriesResponse {
  @ApiProperty({ type: 'integer', description: 'Days that were counted, today among them' })
  days!: number;
  @ApiProperty({ type: DeliveryCountResponse, isArray: true, description: 'Latest day first' })
  items!: DeliveryCountResponse[];
}
