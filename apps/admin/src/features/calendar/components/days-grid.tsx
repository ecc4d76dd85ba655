import { type KeyboardEvent, useState } from 'react';
import { useLanguage } from '#/lib/i18n';
import type { CalendarDay, CalendarEntry } from '../api/calendar';
import { addDays, addMonths, type Week, weekdayName, weekdayShort, weekOf } from '../days';
import styles from './calendar.module.css';
import { DayCell } from './day-cell';

/** Where a key leads from a day; the grid pattern of the ARIA authoring practices. */
const MOVES: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: (day) => weekOf(day)[0] ?? day,
  End: (day) => weekOf(day)[6] ?? day,
};

const OPENS: readonly string[] = ['Enter', ' '];

interface DaysGridProps {
  readonly label: string;
  readonly weeks: readonly Week[];
  readonly selected: string;
  readonly days: ReadonlyMap<string, CalendarDay>;
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>;
  /** How many entries have room in a cell. */
  readonly room: number;
  /** The month shown; days of others step back. Null where all belong. */
  readonly month: string | null;
  readonly onSelect: (date: string) => void;
  /** Enter: on to what is due on the day. */
  readonly onOpen: () => void;
}

/** The names of the weekdays, short to see and whole to hear. */
function Weekdays({ week }: { readonly week: Week }) {
  const language = useLanguage();
  return (
    <thead>
      <tr>
        {week.map((date) => (
          <th key={date} scope="col" abbr={weekdayName(date, language)}>
            {weekdayShort(date, language)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Weeks of days, moved through by keyboard as one. */
export function DaysGrid(props: DaysGridProps) {
  const { label, weeks, selected, days, entries, room, month, onSelect, onOpen } = props;
  const [byKeyboard, setByKeyboard] = useState(false);
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = OPENS.includes(event.key) ? null : MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    if (move === null) return onOpen();
    setByKeyboard(true);
    onSelect(move(selected));
  };
  const onChoose = (date: string): void => {
    setByKeyboard(false);
    onSelect(date);
  };
  return (
    <table
      role="grid"
      aria-label={label}
      className={styles['grid']}
      data-roomy={weeks.length === 1 || undefined}
    >
      <Weekdays week={weeks[0] ?? []} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <DayCell
                key={date}
                date={date}
                day={days.get(date)}
                entries={entries.get(date) ?? []}
                room={room}
                isSelected={date === selected}
                takesFocus={byKeyboard}
                isOutside={month !== null && date.slice(0, 7) !== month}
                onChoose={onChoose}
                onKey={onKey}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
