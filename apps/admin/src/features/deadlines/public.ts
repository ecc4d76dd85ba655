export { WhyDue } from './components/why-due';
export { WhyReply } from './components/why-reply';
export { causeMessages } from './why-messages';
