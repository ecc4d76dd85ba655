import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { LeaveQuestion } from '#/components/dialog';
import { dropDraft, settleDrafts, unsentForms, wouldLoseDrafts } from '#/lib/drafts';
import { useDraftKeeper } from './use-draft-keeper';

/** Asks before a page with unsent text is left; a change of section inside a page keeps the text. */
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

/** Signing out forgets what the server does not keep (decisions.md E-22), so it asks first. */
export function useAskedLeaving(leave: () => void): Leaving {
  useDraftKeeper();
  const [asking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    await settleDrafts();
    if (wouldLoseDrafts()) setAsking(true);
    else leave();
  };
  const discard = (): void => {
    setAsking(false);
    leave();
  };
  return {
    ask: () => void ask(),
    question: asking ? <LeaveQuestion onStay={() => setAsking(false)} onDiscard={discard} /> : null,
  };
}
