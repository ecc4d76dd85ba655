import { NO_DAY_BEFORE, type ReminderSource } from './reminder-source.js';

/** What came with a register is before the system (D-19). */
const SINCE_SQL = `case when i.import_id is null then ${NO_DAY_BEFORE}
  else (i.created_at at time zone 'Asia/Baku')::date end`;

/** Help that is planned for a day and has not been delivered. */
export const DELIVERY_SOURCE: ReminderSource = {
  name: 'planned deliveries',
  triggers: ['ITEM_DELIVERY_DUE'],
  factsSql: `select 'ITEM_DELIVERY_DUE', 'DUE', i.planned_on, null::timestamptz, null::integer, i.id, i.case_id,
      c.programme_id, ${SINCE_SQL}, null::date, i.planned_on, i.type, null::text
    from plan_items i join cases c on c.id = i.case_id
    where i.planned_on is not null and i.state in ('APPROVED', 'ORDERED')
      and c.state in ('ASSISTANCE', 'FOLLOW_UP')`,
};

/** Help that was delivered and still lacks what proves it. */
export const RECEIPT_SOURCE: ReminderSource = {
  name: 'missing receipts',
  triggers: ['RECEIPT_MISSING'],
  factsSql: `select 'RECEIPT_MISSING', 'DELIVERED', i.delivered_on, null::timestamptz, null::integer, i.id, i.case_id,
      c.programme_id, ${SINCE_SQL}, null::date, i.delivered_on, i.type, null::text
    from plan_items i join cases c on c.id = i.case_id
    where i.delivered_on is not null and i.state = 'DELIVERED'
      and c.state not in ('REJECTED', 'CLOSED', 'TRANSFERRED', 'ANONYMISED')`,
};

/** Of a programme as a whole; told again after its budget was changed. */
export const BUDGET_SOURCE: ReminderSource = {
  name: 'budgets',
  triggers: ['BUDGET_USE'],
  factsSql: `select 'BUDGET_USE', 'USE', coalesce(b.changed_on, p.starts_on), null::timestamptz,
      floor(100.0 * p.budget_committed_minor / p.budget_total_minor)::integer, p.id, null::uuid, p.id,
      ${NO_DAY_BEFORE}, null::date, null::date, null::text, null::text
    from programmes p
    left join lateral (select (max(created_at) at time zone 'Asia/Baku')::date as changed_on
      from budget_changes b where b.programme_id = p.id) b on true
    where p.budget_total_minor > 0`,
};
