import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { QueryView } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import type { CaseDetail } from '../api/case-page';
import { suspicionsQuery } from '../api/duplicates';
import { caseFormMessages } from '../messages';
import { suspicionMessages } from '../suspicion-messages';
import { SuspicionCard } from './suspicion-card';

interface DuplicatesDialogProps {
  readonly of: CaseDetail;
  readonly onClose: () => void;
}

/** Every record that may be the same person, each beside this one, to be decided about (E-20, CASE-63). */
export function DuplicatesDialog({ of, onClose }: DuplicatesDialogProps) {
  const t = useMessages(suspicionMessages);
  const title = useMessages(caseFormMessages);
  const query = useQuery(suspicionsQuery(of.id));
  return (
    <Dialog size="xl" onClose={onClose} title={title('duplicates')}>
      <QueryView query={query}>
        {({ items }) => (
          <Stack gap="lg">
            {items.length === 0 ? <Text>{t('none')}</Text> : null}
            {items.map((suspicion) => (
              <SuspicionCard key={suspicion.id} of={of} suspicion={suspicion} />
            ))}
          </Stack>
        )}
      </QueryView>
    </Dialog>
  );
}
