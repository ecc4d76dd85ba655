import type { UserStatus } from '@qayidis/domain/accounts';
import { StatusBadge, type Tone } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import { statusMessages } from '../messages';

const TONES = {
  INVITED: 'attention',
  ACTIVE: 'good',
  DISABLED: 'neutral',
} as const satisfies Record<UserStatus, Tone>;

export function UserStatusBadge({ status }: { readonly status: UserStatus }) {
  const t = useMessages(statusMessages);
  return <StatusBadge tone={TONES[status]}>{t(status)}</StatusBadge>;
}
