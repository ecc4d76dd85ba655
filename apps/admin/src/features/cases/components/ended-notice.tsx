import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { ENDED_STATES } from '@qayidis/domain/cases';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { endedMessages } from '../ended-messages';

/** Why nothing can be changed any more, and what leads on; nothing while the case is open. */
export function EndedNotice({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(endedMessages);
  const ended = ENDED_STATES.find((state) => state === of.state);
  if (ended === undefined) return null;
  return (
    <Alert color="gray" icon={<IconLock aria-hidden />} title={t('title')} role="status">
      {t(ended)}
    </Alert>
  );
}
