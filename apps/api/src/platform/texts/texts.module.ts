import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { FileTextDriver } from './file-text-driver.js';
import { HttpTextDriver } from './http-text-driver.js';
import { ReceiptAddresses } from './receipt-addresses.js';
import { TextDriver } from './text-driver.js';

/** The one driver of text messages: a gateway where one is set up, else the outbox folder. */
@Module({
  providers: [
    ReceiptAddresses,
    {
      provide: TextDriver,
      inject: [CONFIG, ReceiptAddresses],
      useFactory: (config: Config, receipts: ReceiptAddresses): TextDriver =>
        config.textGatewayUrl === null
          ? new FileTextDriver(config)
          : new HttpTextDriver(config, receipts),
    },
  ],
  exports: [ReceiptAddresses, TextDriver],
})
export class TextsModule {}
