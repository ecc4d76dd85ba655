import { lazy } from 'react';

// Windows come with their forms when they are first needed: the list itself stays light (bundle budget).
export const AssignMentor = lazy(async () => ({
  default: (await import('./assign-mentor')).AssignMentor,
}));
export const CloseFromRegister = lazy(async () => ({
  default: (await import('./close-from-register')).CloseFromRegister,
}));
export const SaveViewDialog = lazy(async () => ({
  default: (await import('./save-view-dialog')).SaveViewDialog,
}));
export const ManageViewsDialog = lazy(async () => ({
  default: (await import('./manage-views-dialog')).ManageViewsDialog,
}));
