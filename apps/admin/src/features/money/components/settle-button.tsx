import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import { notifyDone } from '#/components/feedback';
import { assistanceTypeMessages } from '#/lib/codes/assistance';
import { useMessages } from '#/lib/i18n';
import { useMoney } from '#/lib/use-money';
import { type Item, settleItem, useMoneyChanged } from '../api/money';
import { moneyMessages } from '../messages';

export const isToSettle = ({ actions }: Item): boolean =>
  actions.some(({ command, allowed }) => command === 'SETTLE' && allowed);

/** Stands exactly where the server says that the item can be settled now. */
export function SettleButton({ item }: { readonly item: Item }) {
  const t = useMessages(moneyMessages);
  const type = useMessages(assistanceTypeMessages);
  const money = useMoney();
  const changed = useMoneyChanged();
  const [asking, setAsking] = useState(false);
  if (!isToSettle(item)) return null;
  const what = { number: item.caseNumber, type: type(item.type) };
  const amount = money(item.approvedMinor ?? item.plannedMinor);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('settleLabel', { item: `${what.number}, ${what.type}` })}
        onClick={() => setAsking(true)}
      >
        {t('settle')}
      </Button>
      {asking ? (
        <ConfirmDialog
          name={`settle:${item.id}`}
          title={t('settle')}
          text={t('settleText', { ...what, amount })}
          action={t('settle')}
          version={item.version}
          send={async (_reason, { idempotencyKey }) => {
            await settleItem(item, idempotencyKey);
            notifyDone(t('settledDone'));
            await changed();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
