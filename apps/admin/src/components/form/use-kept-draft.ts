import { useEffect, useRef } from 'react';
import { type KeptDraft, openKeptDraft, settleDrafts } from '#/lib/drafts';

/** Brings back what was typed before a reload or at another device. @param name null for a form that is not kept */
export function useKeptDraft(name: string | null, onFound: (found: KeptDraft) => void): void {
  const latest = useRef(onFound);
  useEffect(() => {
    latest.current = onFound;
  });
  useEffect(() => {
    if (name === null) return undefined;
    let isOpen = true;
    void openKeptDraft(name).then((found) => {
      if (found && isOpen) latest.current(found);
    });
    return () => {
      isOpen = false;
      void settleDrafts();
    };
  }, [name]);
}
