export { Dialog } from './dialog';
export { useDialog, useHold } from './dialog-scope';
export { LeaveQuestion } from './leave-question';
