import { type SubmitEvent, useState } from 'react';
import { type Problem, problemFrom } from '#/lib/problems';

export interface Attempt {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Runs the work of a submitted form; a failure becomes `problem`. */
  readonly run: (event: SubmitEvent, work: () => Promise<void>) => Promise<void>;
}

/**
 * A form that holds secrets. Unlike the form kit it keeps no draft: a password must not outlive its page.
 */
export function useAttempt(onProblem?: (problem: Problem) => void): Attempt {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run: Attempt['run'] = async (event, work) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      const met = problemFrom(error);
      setProblem(met);
      onProblem?.(met);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
