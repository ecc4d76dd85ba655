import { Button, Menu } from '@mantine/core';
import { ROW_DECISIONS } from '@qayidis/domain/import';
import type { GridTotal } from '#/components/grid';
import { useLanguage, useMessages } from '#/lib/i18n';
import { formatNumber } from '#/lib/numbers';
import type { RowsMeant } from '../api/import-commands';
import type { RowDecision, RowFilter } from '../api/import-queries';
import { decisionMessages, importsMessages } from '../messages';

interface BulkProps {
  readonly ids: readonly string[];
  readonly show: readonly RowFilter[];
  readonly total: GridTotal | undefined;
  readonly onDecide: (of: RowsMeant, decision: RowDecision) => void;
}

/** One decision for the selected rows, or for all that the filter shows on whatever page. */
export function BulkDecision({ ids, show, total, onDecide }: BulkProps) {
  const t = useMessages(importsMessages);
  const word = useMessages(decisionMessages);
  const language = useLanguage();
  const items = (of: RowsMeant) =>
    ROW_DECISIONS.map((decision) => (
      <Menu.Item key={decision} onClick={() => onDecide(of, decision)}>
        {word(decision)}
      </Menu.Item>
    ));
  // Family members follow their principal: there is nothing to decide about them.
  const isMore = total !== undefined && total.count > ids.length && !show.includes('MEMBERS');
  const figure = (count: number): string => formatNumber(count, language);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm">{t('decideSelected')}</Button>
        </Menu.Target>
        <Menu.Dropdown>{items({ rowIds: [...ids] })}</Menu.Dropdown>
      </Menu>
      {isMore ? (
        <Menu>
          <Menu.Target>
            <Button size="compact-sm" variant="default">
              {t(total.capped ? 'decideShown' : 'decideAllShown', { figure: figure(total.count) })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>{items({ show: [...show] })}</Menu.Dropdown>
        </Menu>
      ) : null}
    </>
  );
}
