import { ActionIcon, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Dialog } from '#/components/dialog';
import { notifyDone, notifyProblem } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { deleteView, type SavedView, savedViewsQuery, shareView } from '../api/saved-views';
import { viewMessages } from '../list-messages';

function useViewChanges() {
  const t = useMessages(viewMessages);
  const client = useQueryClient();
  const onError = (error: unknown): void => notifyProblem(problemFrom(error));
  const refresh = () => client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
  const share = useMutation({
    mutationFn: (view: SavedView) => shareView(view, !view.shared),
    onError,
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: deleteView,
    onSuccess: () => notifyDone(t('deleted')),
    onError,
    onSettled: refresh,
  });
  return { share, remove, busy: share.isPending || remove.isPending };
}

interface ManageViewsDialogProps {
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}

/** One's own views: who else sees them, and away with them. */
export function ManageViewsDialog({ views, onClose }: ManageViewsDialogProps) {
  const t = useMessages(viewMessages);
  const { share, remove, busy } = useViewChanges();
  return (
    <Dialog onClose={onClose} title={t('manage')}>
      <Stack gap="sm">
        {views.length === 0 ? <Text c="dimmed">{t('none')}</Text> : null}
        {views.map((view) => (
          <Group key={view.id} justify="space-between" wrap="nowrap">
            <Checkbox
              label={t('shareOne', { name: view.name })}
              checked={view.shared}
              disabled={busy}
              onChange={() => share.mutate(view)}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t('deleteOne', { name: view.name })}
              disabled={busy}
              onClick={() => remove.mutate(view)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
    </Dialog>
  );
}
