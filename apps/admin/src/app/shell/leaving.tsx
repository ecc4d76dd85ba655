import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { LeaveQuestion } from '#/components/dialog';
import { dropDraft, hasDrafts, unsentForms } from '#/lib/drafts';

/** Asks before a page with unsent text is left; a change of section inside a page keeps the text in memory. */
export function LeavingPage() {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && unsentForms().length > 0,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const discard = (): void => {
    unsentForms().forEach(dropDraft);
    blocker.proceed();
  };
  return <LeaveQuestion onStay={blocker.reset} onKeep={blocker.proceed} onDiscard={discard} />;
}

interface Leaving {
  readonly ask: () => void;
  readonly question: ReactNode;
}

/** Signing out forgets every unsent text (decisions.md E-22), so it asks first. */
export function useAskedLeaving(leave: () => void): Leaving {
  const [asking, setAsking] = useState(false);
  const discard = (): void => {
    setAsking(false);
    leave();
  };
  return {
    ask: () => (hasDrafts() ? setAsking(true) : leave()),
    question: asking ? <LeaveQuestion onStay={() => setAsking(false)} onDiscard={discard} /> : null,
  };
}
