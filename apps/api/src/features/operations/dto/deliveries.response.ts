import { ApiProperty } from '@nestjs/swagger';
import { DELIVERY_CHANNELS, DELIVERY_STATES } from '../delivery-sources.js';

export class DeliveryCountResponse {
  @ApiProperty({ type: String, format: 'date' }) day!: string;
  @ApiProperty({ enum: DELIVERY_CHANNELS, enumName: 'DeliveryWay' })
  channel!: (typeof DELIVERY_CHANNELS)[number];
  @ApiProperty({ enum: DELIVERY_STATES, enumName: 'DeliveryState' })
  state!: (typeof DELIVERY_STATES)[number];
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class DeliveriesResponse {
  @ApiProperty({ type: 'integer', description: 'Days that were counted, today among them' })
  days!: number;
  @ApiProperty({ type: DeliveryCountResponse, isArray: true, description: 'Latest day first' })
  items!: DeliveryCountResponse[];
}
