export { Dialog } from './dialog';
export { useDialog } from './dialog-scope';
export { LeaveQuestion } from './leave-question';
