import { type KeyboardEvent, useState } from 'react';

interface OptionKeys {
  /** Index of the marked option. */
  readonly marked: number;
  readonly mark: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrows mark one of `count` options, Enter chooses it; the focus stays in the text (ARIA combobox). */
export function useOptionKeys(count: number, choose: (index: number) => void): OptionKeys {
  const [wanted, mark] = useState(0);
  const marked = Math.min(wanted, Math.max(count - 1, 0));
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && count) {
      event.preventDefault();
      mark((marked + step + count) % count);
    } else if (event.key === 'Enter' && count) {
      event.preventDefault();
      choose(marked);
    }
  };
  return { marked, mark, onKeyDown };
}
