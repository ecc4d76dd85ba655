import { useState } from 'react';
import { keepDraftsBy } from '#/lib/drafts';

const loadKeeper = async () => (await import('../pages/unsent-forms')).serverKeeper();

/** From sign-in on, drafts outlive the page. Not by an effect: those of the page's forms run before it and ask already. */
export function useDraftKeeper(): void {
  useState(() => keepDraftsBy(loadKeeper));
}
