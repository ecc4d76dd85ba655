export { actionMessages } from './messages';
export { ConfirmDialog } from './confirm-dialog';
export { FileDrop } from './file-drop';
export { ShortcutsSheet } from './shortcuts-sheet';
export { type OfferedAction, TransitionBar } from './transition-bar';
export { Wizard, type WizardStep } from './wizard';
