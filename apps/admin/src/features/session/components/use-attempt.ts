import { type SubmitEvent, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { type Problem, problemFrom } from '#/lib/problems';
import { sessionMessages } from '../messages';

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

/** Words of this feature's own: those of all refusals are too much for the first page that anybody loads. */
type FaultCode = 'REQUIRED' | 'NOT_AN_EMAIL';
type Faults = Readonly<Record<string, FaultCode>>;

const codeOf = ({ valueMissing, typeMismatch }: ValidityState): FaultCode | null => {
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
  const t = useMessages(sessionMessages);
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
    faultOf: (name) => faults[name] && t(faults[name]),
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
