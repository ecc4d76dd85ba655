import { useCallback, useState } from 'react';
import { draftOf, dropDraft } from '#/lib/drafts';
import { HoldContext } from '#/lib/hold';
import { DialogContext } from './dialog-scope';
import { Frame, type FrameProps } from './frame';
import { LeaveQuestion } from './leave-question';

/** A window with a task in it. Unsent text in its forms is never left behind unasked. */
export function Dialog({ onClose, children, ...props }: FrameProps) {
  const [forms] = useState(() => new Set<string>());
  const [asking, setAsking] = useState(false);
  const [holds, setHolds] = useState(0);
  const held = holds > 0;
  const watch = useCallback(
    (form: string) => {
      forms.add(form);
      return () => void forms.delete(form);
    },
    [forms],
  );
  const hold = useCallback(() => {
    setHolds((count) => count + 1);
    return () => setHolds((count) => count - 1);
  }, []);
  const close = (): void => {
    if (held) return;
    if ([...forms].some((form) => draftOf(form) !== undefined)) setAsking(true);
    else onClose();
  };
  const discard = (): void => {
    for (const form of forms) dropDraft(form);
    onClose();
  };
  return (
    <DialogContext value={{ watch, held, close }}>
      <Frame onClose={close} {...props} {...(held && { withCloseButton: false })}>
        <HoldContext value={hold}>{children}</HoldContext>
      </Frame>
      {asking ? (
        <LeaveQuestion onStay={() => setAsking(false)} onKeep={onClose} onDiscard={discard} />
      ) : null}
    </DialogContext>
  );
}
