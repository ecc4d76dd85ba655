import { Button, Stack } from '@mantine/core';
import { Children, type ReactNode, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { casePageMessages } from '../messages';

const SHORT = 3;

interface ShortListProps {
  readonly short?: boolean | undefined;
  readonly children: ReactNode;
}

/** A list that shows its first lines only, until all are asked for. */
export function ShortList({ short = false, children }: ShortListProps) {
  const t = useMessages(casePageMessages);
  const [all, setAll] = useState(false);
  const items = Children.toArray(children);
  const cut = short && !all && items.length > SHORT;
  return (
    <>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {cut ? items.slice(0, SHORT) : items}
      </Stack>
      {cut ? (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          {t('showAll', { count: items.length })}
        </Button>
      ) : null}
    </>
  );
}
