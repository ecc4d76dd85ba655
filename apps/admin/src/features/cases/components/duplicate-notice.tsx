import { Alert, Group } from '@mantine/core';
import { IconCopyCheck } from '@tabler/icons-react';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { suspicionMessages } from '../suspicion-messages';
import { EditButton } from './edit-button';

/** How many similar records are undecided and what they stop; nothing where there is none. */
export function DuplicateNotice({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(suspicionMessages);
  const count = of.undecidedDuplicates;
  if (count === 0) return null;
  return (
    <Alert
      color="orange"
      icon={<IconCopyCheck aria-hidden />}
      title={t('notice', { count })}
      role="status"
    >
      <Group gap="sm">
        {t(of.state === 'DRAFT' || of.state === 'REFERRED' ? 'stops' : 'decide')}
        <EditButton of={of} form="duplicates" named />
      </Group>
    </Alert>
  );
}
