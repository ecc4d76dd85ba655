export { WhyDue } from './components/why-due';
