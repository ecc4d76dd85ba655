/** By which way something was to reach its reader. */
export const DELIVERY_CHANNELS = ['IN_APP', 'MAIL', 'TEXT'] as const;
export type DeliveryWay = (typeof DELIVERY_CHANNELS)[number];

/**
 * HELD: waits for a server or a driver. SKIPPED: its reason had gone. NOT_SENT: it was called for and could not be sent,
 * e.g. for want of a consent. EXPIRED: too late to be of use. OTHER: a state that
 * this page does not know; nothing is left out for it.
 */
export const DELIVERY_STATES = [
  'WAITING',
  'DELIVERED',
  'HELD',
  'SKIPPED',
  'NOT_SENT',
  'EXPIRED',
  'FAILED',
  'OTHER',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A table of deliveries: rows since FIRST_DAY (an instant) and until now, each with its day in Baku and its own state. */
interface DeliverySource {
  readonly channel: DeliveryWay;
  readonly rowsSql: string;
  /** Of `state` in these rows: why it was not delivered, as a code; null where there is no more to say. */
  readonly reasonSql?: string;
  readonly states: Readonly<Record<string, DeliveryState>>;
}

const daySql = (columnSql: string): string => `(${columnSql} at time zone 'Asia/Baku')::date`;

/**
 * An occurrence counts on the day on which it was told or given up, and until then on its own; what is for later is no
 * delivery yet. Once told, a text is a row of its own.
 */
const occurrences = (channelSql: 'IN_APP' | 'TEXT', withoutSql = 'false'): DeliverySource => ({
  channel: channelSql,
  rowsSql: `select ${daySql('finished_at')} as day, case when skip_reason = 'NO_DRIVER' then skip_reason else state end as state
      from reminder_occurrences
     where finished_at >= FIRST_DAY and channel = '${channelSql}' and not (${withoutSql})
    union all
    select due_local_date, state from reminder_occurrences
     where finished_at is null and due_local_date >= ${daySql('FIRST_DAY')} and due_at <= app.now()
       and channel = '${channelSql}'`,
  states: {
    DUE: 'WAITING',
    SENDING: 'WAITING',
    TOLD: 'DELIVERED',
    SKIPPED: 'SKIPPED',
    NO_DRIVER: 'HELD',
    PARKED: 'FAILED',
  },
});

/** What is no longer so needed no message; of everything else somebody was told to call instead (REM-55). */
const NOT_SENT_SQL = "state = 'SKIPPED' and reason is distinct from 'NO_LONGER_SO'";

/**
 * Every table that holds deliveries. A feature with a table of its own adds it here; readers need `select` on it, as the
 * administrator and as the worker.
 */
export const DELIVERY_SOURCES: readonly DeliverySource[] = [
  occurrences('IN_APP'),
  occurrences('TEXT', "state = 'TOLD'"),
  {
    channel: 'TEXT',
    rowsSql: `select ${daySql('created_at')} as day, reason,
        case when ${NOT_SENT_SQL} then 'NOT_SENT' else state end as state
      from text_messages where created_at >= FIRST_DAY`,
    reasonSql: "case when state in ('NOT_SENT', 'FAILED') then reason end",
    states: {
      QUEUED: 'WAITING',
      HELD: 'WAITING',
      SENDING: 'WAITING',
      SENT: 'DELIVERED',
      DELIVERED: 'DELIVERED',
      // Laid into the outbox folder, for want of a gateway.
      FILED: 'HELD',
      SKIPPED: 'SKIPPED',
      NOT_SENT: 'NOT_SENT',
      FAILED: 'FAILED',
    },
  },
  {
    channel: 'MAIL',
    rowsSql: `select ${daySql('created_at')} as day, state from mail_messages where created_at >= FIRST_DAY`,
    states: {
      QUEUED: 'WAITING',
      SENDING: 'WAITING',
      SENT: 'DELIVERED',
      HELD: 'HELD',
      EXPIRED: 'EXPIRED',
      FAILED: 'FAILED',
      BOUNCED: 'FAILED',
    },
  },
];

const inOurWordsSql = (states: DeliverySource['states']): string => {
  const cases = Object.entries(states).map(([own, ours]) => `when '${own}' then '${ours}'`);
  return `case state ${cases.join(' ')} else 'OTHER' end`;
};

const FIRST_DAY_SQL = "((app.today() - ($1::integer - 1))::timestamp at time zone 'Asia/Baku')";

const countsSql = (source: DeliverySource): string => {
  const { channel: channelSql, rowsSql, reasonSql = 'null::text', states } = source;
  const sinceSql = rowsSql.replaceAll('FIRST_DAY', FIRST_DAY_SQL);
  return `select day::text, '${channelSql}' as channel, ${inOurWordsSql(states)} as state, ${reasonSql} as reason,
      count(*)::integer as count
    from (${sinceSql}) rows group by 1, 2, 3, 4`;
};

/** How many were in which state and why, by day and way, in the last `$1` days, today among them. */
export const DELIVERIES_SQL = DELIVERY_SOURCES.map(countsSql).join('\nunion all\n');
