export { productMessages } from './product-messages';
export { Wordmark } from './wordmark';
