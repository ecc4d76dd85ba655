import { notifications } from '@mantine/notifications';

/** A short word that something was done. Never for a problem: that stays beside the form until it is solved. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'petrol', autoClose: 5000 });
}
