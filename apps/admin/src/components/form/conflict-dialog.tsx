import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { CompareTable } from '#/components/display';
import { useMessages } from '#/lib/i18n';
import { useFormScope } from './form-scope';
import { formMessages } from './messages';
import type { Submit } from './use-submit';
import { valueAt, withValueAt } from './value-path';

type Side = 'mine' | 'theirs';

interface ConflictDialogProps<Values extends Record<string, unknown>> {
  readonly submit: Submit<Values>;
  readonly mine: Values;
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Both versions beside each other, a choice per field that differs, and nothing overwritten unseen (E-05). */
export function ConflictDialog<Values extends Record<string, unknown>>({
  submit,
  mine,
}: ConflictDialogProps<Values>) {
  const t = useMessages(formMessages);
  const { fields } = useFormScope();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const theirs = submit.conflict?.theirs;
  if (!theirs) return null;
  // A field is addressed by its path: `returnEvent.placeCode` stands inside a part of the form.
  const chosen = [...fields.keys()]
    .filter((name) => sides[name] === 'theirs')
    .reduce<Values>((values, name) => withValueAt(values, name, valueAt(theirs, name)), mine);
  const rows = [...fields].map(([name, { label, display }]) => {
    const differs = differ(valueAt(mine, name), valueAt(theirs, name));
    return {
      key: name,
      label,
      left: display(valueAt(mine, name)),
      right: display(valueAt(theirs, name)),
      differs,
      choice: differs ? (
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={sides[name] ?? 'mine'}
          data={[
            { value: 'mine', label: t('mine') },
            { value: 'theirs', label: t('theirs') },
          ]}
          onChange={(side) => setSides({ ...sides, [name]: side === 'theirs' ? 'theirs' : 'mine' })}
        />
      ) : null,
    };
  });
  return (
    <Dialog size="xl" onClose={submit.closeConflict} title={t('conflictTitle')}>
      <Stack gap="md">
        <Text fz="sm">{t('conflictText')}</Text>
        <CompareTable label={t('conflictTitle')} left={t('mine')} right={t('theirs')} rows={rows} />
        <Group gap="sm">
          <Button onClick={() => void submit.settle(chosen)}>{t('saveChosen')}</Button>
          <Button variant="default" onClick={submit.closeConflict}>
            {t('back')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
