import { Modal, type ModalProps } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import { dialogMessages } from './messages';
import { useFocusBack } from './use-focus-back';

/** A window above the page, there for as long as it is rendered; the focus goes back to where it came from. */
export function Dialog(props: Omit<ModalProps, 'opened' | 'closeButtonProps'>) {
  const t = useMessages(dialogMessages);
  useFocusBack();
  return <Modal opened closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
}
