import { useEffect, useState } from 'react';

/** An element and all around it, from the inside out. */
function withAncestors(element: Element | null): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let one = element; one instanceof HTMLElement; one = one.parentElement) around.push(one);
  return around;
}

const canTakeFocus = (element: HTMLElement): boolean =>
  element.isConnected && element.matches('button, a, input, [tabindex]');

/**
 * When this goes, gives the focus back to what had it before this came. If the step that was taken made that go too,
 * the nearest place around it that can hold the focus gets it, so that the keyboard goes on from there.
 */
export function useFocusBack(): void {
  const [before] = useState(() => withAncestors(document.activeElement));
  useEffect(
    () => () => {
      // Only once the window is gone, and not where something else has taken the focus meanwhile.
      setTimeout(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) before.find(canTakeFocus)?.focus();
      });
    },
    [before],
  );
}
