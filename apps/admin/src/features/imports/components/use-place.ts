import { useEffect } from 'react';
import type { Import, RowFilter } from '../api/import-queries';
import { type ImportPlace, recallPlace, rememberPlace } from '../import-place';

/** Whether the rows are still to be checked; afterwards there is one page, the result, and no step to stand at. */
const HAS_STEPS: Readonly<Record<Import['state'], boolean>> = {
  UPLOADED: true,
  READ: true,
  COMPARING: true,
  COMMITTING: false,
  COMMITTED: false,
  UNDOING: false,
  UNDONE: false,
  FAILED: false,
};

export interface Place {
  readonly step: 'columns' | 'rows';
  readonly show: readonly RowFilter[];
  readonly onStep: (step: Place['step']) => void;
  readonly onShow: (show: readonly RowFilter[]) => void;
}

/** What was being looked for in a step is not what the result is read by: with the step goes its filter. */
function placeIn({ id, state }: Import, told: ImportPlace): ImportPlace {
  if (!HAS_STEPS[state]) return told.step === undefined ? told : {};
  return told.step === undefined ? (recallPlace(id) ?? told) : told;
}

/**
 * The place in the address; without one there, where one stood last. An address that says otherwise is put right
 * without a step of its own in the browser's history.
 */
export function usePlace(
  found: Import,
  told: ImportPlace,
  go: (place: ImportPlace, replace?: boolean) => void,
): Place {
  const place = placeIn(found, told);
  useEffect(() => {
    if (place.step !== told.step) go(place, true);
    else if (place.step !== undefined) rememberPlace(found.id, place);
  });
  const { step = 'columns', show = [] } = place;
  const at = HAS_STEPS[found.state] ? { step } : {};
  return {
    step,
    show,
    onStep: (next) => go({ step: next }),
    onShow: (next) => go({ ...at, ...(next.length > 0 ? { show: [...next] } : {}) }),
  };
}
