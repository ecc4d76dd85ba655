import { notifications } from '@mantine/notifications';
import { translate } from '#/lib/i18n';
import { type Problem, refusalText } from '#/lib/problems';
import { feedbackMessages } from './messages';

const closing = () => ({
  closeButtonProps: { 'aria-label': translate(feedbackMessages)('close') },
});

/** A short word that something was done. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'petrol', autoClose: 5000, ...closing() });
}

/** For what was done, but not wholly, or asks for something at once: it stays until it was read. */
export function notifyWarning(message: string): void {
  notifications.show({ message, color: 'yellow', autoClose: false, ...closing() });
}

/** For what failed away from any form; a form shows its problem itself and keeps it until it is solved. */
export function notifyProblem(problem: Problem): void {
  notifications.show({
    title: translate(feedbackMessages)('problemTitle'),
    message: refusalText(problem),
    color: 'red',
    autoClose: false,
    ...closing(),
  });
}
