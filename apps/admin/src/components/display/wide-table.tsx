import { Table, type TableProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface WideTableProps extends Pick<TableProps, 'highlightOnHover' | 'horizontalSpacing'> {
  readonly label: string;
  /** Below this width it scrolls sideways, px. */
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** A table that scrolls sideways within its sheet; the keyboard reaches it and scrolls it with the arrows. */
export function WideTable({ label, minWidth, children, ...table }: WideTableProps) {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': label } }}
    >
      <Table aria-label={label} {...table}>
        {children}
      </Table>
    </Table.ScrollContainer>
  );
}
