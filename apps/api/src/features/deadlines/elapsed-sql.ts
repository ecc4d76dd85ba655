/** Working days up to a day, by the numbered days of the owner's country. */
const ORDINAL_SQL = (daySql: string): string =>
  `(select y.ordinal from calendar_days y where y.country = d.country and y.day = ${daySql})`;

/**
 * Where a deadline `d` stands: `elapsedPercent` of the domain in SQL (DL-14); a test holds the two together. Ladders and
 * lists ask this one, so that they never say two things of one day.
 */
export const ELAPSED_SQL = `(select case
    when d.due_on <= app.today() or s.length <= 0 then 100
    else greatest(0, floor(100.0 * (s.length - s.rest) / s.length))::integer end
  from (select
      case when t.term->>'unit' = 'WD' then (t.term->>'length')::integer
        else (t.term->>'due')::date - (t.term->>'start')::date end as length,
      case when t.term->>'unit' = 'WD' then ${ORDINAL_SQL('d.due_on')} - ${ORDINAL_SQL('app.today()')}
        else d.due_on - app.today() end as rest
    from jsonb_array_elements(d.explanation->'terms') t(term)
   where t.term->>'startEvent' = d.explanation->>'decidedBy' limit 1) s)`;
