export { TextMessages } from './components/text-messages';
