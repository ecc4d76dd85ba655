export { TextMessages } from './components/text-messages';
export { textReasonMessages } from './messages';
