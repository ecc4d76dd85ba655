export { WhyDue } from './components/why-due';
export { WhyReply } from './components/why-reply';
