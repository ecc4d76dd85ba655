import { type KeyboardEvent, useEffect, useRef } from 'react';
import { PathLink } from '#/components/layout';
import { today } from '#/lib/dates';
import { useMessages } from '#/lib/i18n';
import type { CalendarDay, CalendarEntry } from '../api/calendar';
import { calendarMessages } from '../messages';
import { useDayLabel, useDayOff } from '../use-day-words';
import { hrefOf, useEntryParts } from '../use-entry-words';
import styles from './calendar.module.css';

/** What stands before the number of the year: it gives way to the words where a cell is narrow. */
const BEFORE_SHORT = /^\D+-\d{4}-/;

function CaseNumber({ number }: { readonly number: string }) {
  const [lead = ''] = BEFORE_SHORT.exec(number) ?? [];
  return (
    <span className={styles['whole']}>
      <span className={styles['lead']}>{lead}</span>
      {number.slice(lead.length)}
    </span>
  );
}

/** One line in a cell: a way to the case for the mouse; by keyboard the day's list has the same. */
function Chip({ entry }: { readonly entry: CalendarEntry }) {
  const t = useMessages(calendarMessages);
  const { lead, what } = useEntryParts()(entry);
  const whole = `${lead}${what}`;
  const words = entry.overdue ? t('overdueEntry', { what: whole }) : whole;
  const text = entry.caseNumber === null ? words : `${words} · ${entry.caseNumber}`;
  const href = hrefOf(entry);
  const look = { className: styles['chip'] ?? '', title: text };
  const shown = (
    <>
      {entry.overdue ? (
        <span className={styles['late']}>{t('overdueEntry', { what: '' })}</span>
      ) : null}
      {lead === '' ? null : <span className={styles['lead']}>{lead}</span>}
      <span className={styles['what']}>{what}</span>
      {entry.caseNumber === null ? null : <CaseNumber number={entry.caseNumber} />}
    </>
  );
  if (href === null) return <span {...look}>{shown}</span>;
  return (
    <PathLink href={href} tabIndex={-1} fz="xs" data-overdue={entry.overdue || undefined} {...look}>
      {shown}
    </PathLink>
  );
}

export interface DayCellProps {
  readonly date: string;
  readonly day: CalendarDay | undefined;
  readonly entries: readonly CalendarEntry[];
  /** How many lines have room. */
  readonly room: number;
  readonly isSelected: boolean;
  /** The selection came by keyboard: the focus goes with it. */
  readonly takesFocus: boolean;
  /** Of the month before or after. */
  readonly isOutside: boolean;
  readonly onChoose: (date: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A day of the sheet with what has room in it. */
export function DayCell(props: DayCellProps) {
  const { date, day, entries, room, isSelected, takesFocus, isOutside, onChoose, onKey } = props;
  const t = useMessages(calendarMessages);
  const label = useDayLabel()(date, day);
  const off = useDayOff()(day);
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (isSelected && takesFocus) cell.current?.focus();
  }, [isSelected, takesFocus, date]);
  const hidden = (day?.count ?? 0) - Math.min(room, entries.length);
  return (
    <td
      ref={cell}
      role="gridcell"
      className={styles['cell']}
      aria-label={label}
      aria-selected={isSelected}
      aria-current={date === today() ? 'date' : undefined}
      data-off={day?.working === false || undefined}
      data-other-month={isOutside || undefined}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => onChoose(date)}
      onKeyDown={onKey}
    >
      <span className={styles['number']}>{Number(date.slice(8))}</span>
      {off ? <span className={styles['off']}>{off}</span> : null}
      {entries.slice(0, room).map((entry) => (
        <Chip key={`${entry.type} ${entry.id}`} entry={entry} />
      ))}
      {hidden > 0 ? <span className={styles['more']}>{t('more', { count: hidden })}</span> : null}
    </td>
  );
}
