import { type SubmitEvent, useState } from 'react';
import { type FieldErrorCode, fieldText, type Problem, problemFrom } from '#/lib/problems';

export interface Attempt {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** What is wrong with a field before anything is sent, by its name. */
  readonly faultOf: (name: string) => string | undefined;
  /** Runs the work of a submitted form; a failure becomes `problem`, and a field that is not filled in gets the focus. */
  readonly run: (event: SubmitEvent, work: () => Promise<void>) => Promise<void>;
  /** Something is typed in a field: what was told of it holds no longer. */
  readonly typed: (name: string) => void;
}

type Faults = Readonly<Record<string, FieldErrorCode>>;

const codeOf = ({ valueMissing, typeMismatch }: ValidityState): FieldErrorCode | null => {
  if (valueMissing) return 'REQUIRED';
  return typeMismatch ? 'NOT_AN_EMAIL' : null;
};

/** The browser knows what is missing; the words are ours, in the language of the page. */
function faultsOf(form: EventTarget | null): { faults: Faults; first: HTMLElement | undefined } {
  const fields = form instanceof HTMLFormElement ? [...form.querySelectorAll('input')] : [];
  const found = fields.flatMap((field) => {
    const code = codeOf(field.validity);
    return code ? [[field, code] as const] : [];
  });
  const faults = Object.fromEntries(found.map(([{ name }, code]) => [name, code]));
  return { faults, first: found[0]?.[0] };
}

/**
 * A form that holds secrets. Unlike the form kit it keeps no draft: a password must not outlive its page.
 */
export function useAttempt(onProblem?: (problem: Problem) => void): Attempt {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [faults, setFaults] = useState<Faults>({});
  const carryOut = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
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
  return {
    busy,
    problem,
    faultOf: (name) => faults[name] && fieldText({ code: faults[name] }),
    run: async (event, work) => {
      event.preventDefault();
      const { faults: met, first } = faultsOf(event.currentTarget);
      setFaults(met);
      setProblem(null);
      first?.focus();
      if (!first) await carryOut(work);
    },
    typed: (name) => {
      setFaults(({ [name]: _told, ...rest }) => rest);
      setProblem((now) => (now?.code.startsWith('PASSWORD_') ? null : now));
    },
  };
}
