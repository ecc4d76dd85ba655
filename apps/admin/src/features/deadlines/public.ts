export { MovePreview } from './components/move-preview';
export { WhyDue } from './components/why-due';
