import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { markFirst, rememberFocus } from './focus';
import { dialogMessages } from './messages';

export interface FrameProps {
  readonly title: ReactNode;
  readonly size?: NonNullable<ModalProps['size']>;
  readonly yOffset?: NonNullable<ModalProps['yOffset']>;
  /** Without the cross where one of the buttons has to be chosen. */
  readonly withCloseButton?: boolean;
  readonly closeOnClickOutside?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Open windows, the topmost last: a key closes one of them, not all. */
const open: string[] = [];

/** A window over the page: the focus begins in its first field and goes back to where it came from. */
export function Frame({ onClose, children, ...props }: FrameProps) {
  const t = useMessages(dialogMessages);
  const id = useId();
  const [giveBack] = useState(rememberFocus);
  useEffect(() => {
    open.push(id);
    return () => {
      open.splice(open.indexOf(id), 1);
      // The library still moves the focus while it takes the window down.
      setTimeout(giveBack);
    };
  }, [id, giveBack]);
  return (
    <Modal
      opened
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('close') }}
      onClose={() => {
        if (open.at(-1) === id) onClose();
      }}
      {...props}
    >
      <div ref={markFirst}>{children}</div>
    </Modal>
  );
}
