export {
  TextDriver,
  type TextOutcome,
  TextRefusedError,
  TextUnknownError,
  TextUnreachedError,
  type WrittenText,
} from './text-driver.js';
export { TextsModule } from './texts.module.js';
export { ReceiptAddresses } from './receipt-addresses.js';
