/**
 * The moment and the day of Baku, asked once per statement. As a bare call the clock is asked anew for every row that a
 * filter looks at: a third of a look of the planner went into that. A bare `app.today()` stays right where an index
 * answers, since its statistics are then read for the day itself.
 */
export const NOW_SQL = '(select app.now())';
export const TODAY_SQL = '(select app.today())';
