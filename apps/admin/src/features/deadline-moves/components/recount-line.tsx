import type { Schemas } from '@qayidis/contracts';
import { Text } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import { recountMessages } from '../messages';

type Recount = Schemas['RecountResponse'];

/** Whether the deadlines have followed a change; what does not go on is no secret. */
export function RecountLine({ recount }: { readonly recount: Recount }) {
  const t = useMessages(recountMessages);
  return (
    <Text fz="sm" {...(recount.state === 'STUCK' ? { c: 'red' } : {})}>
      {t(recount.state, { count: recount.moved })}
    </Text>
  );
}
