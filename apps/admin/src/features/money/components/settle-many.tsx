import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { useMoney } from '#/lib/use-money';
import { type Item, settleItem, useMoneyChanged } from '../api/money';
import { moneyMessages } from '../messages';
import { isToSettle } from './settle-button';

interface SettleManyProps {
  readonly items: readonly Item[];
  readonly onDone: () => void;
}

/** Each by the same rules as alone: one that is refused stops no other. */
async function settleEach(items: readonly Item[]): Promise<number> {
  let done = 0;
  for (const item of items)
    done += await settleItem(item).then(
      () => 1,
      () => 0,
    );
  return done;
}

/** The selected items that can be settled now, all at once. */
export function SettleMany({ items, onDone }: SettleManyProps) {
  const t = useMessages(moneyMessages);
  const money = useMoney();
  const changed = useMoneyChanged();
  const [asking, setAsking] = useState(false);
  const ready = items.filter(isToSettle);
  const sum = ready.reduce((total, item) => total + (item.approvedMinor ?? item.plannedMinor), 0);
  return (
    <>
      <Button size="compact-sm" disabled={!ready.length} onClick={() => setAsking(true)}>
        {t('settleMany')}
      </Button>
      {asking ? (
        <ConfirmDialog
          name="settle-many"
          title={t('settleMany')}
          text={t('settleManyText', { count: ready.length, amount: money(sum) })}
          action={t('settle')}
          send={async () => {
            const done = await settleEach(ready);
            notifyDone(t('settledMany', { done, refused: ready.length - done }));
            await changed();
            onDone();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
