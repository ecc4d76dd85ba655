import { useEffect, useState } from 'react';

const SIGNS = ['pointerdown', 'keydown', 'focus', 'visibilitychange'] as const;
/** Whoever has not touched anything for this long counts as away. */
const AWAY_AFTER_MS = 2 * 60_000;

/**
 * Whether somebody is at the screen. What is asked in the background is asked only then: a page that was left alone must
 * not keep its session alive (ASVS 7.1.1).
 */
export function usePresence(): boolean {
  const [present, setPresent] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const seen = (): void => {
      setPresent(document.visibilityState === 'visible');
      clearTimeout(timer);
      timer = setTimeout(() => setPresent(false), AWAY_AFTER_MS);
    };
    seen();
    for (const sign of SIGNS) globalThis.addEventListener(sign, seen, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) globalThis.removeEventListener(sign, seen);
    };
  }, []);
  return present;
}
