import { Injectable } from '@nestjs/common';
import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import { AWAITED_STATES } from '@qayidis/domain/readmission';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { type ArrivalBoardResponse, type ArrivalResponse, BOARD_DAYS } from './dto/arrivals.js';

const AWAITED_SQL = `r.state in (${AWAITED_STATES.map((state) => `'${state}'`).join(', ')})`;
/** The day on which somebody stands on the board: the confirmed one once there is one (D-13). */
const DAY_SQL = 'coalesce(r.arrived_on, r.planned_arrival_on)';
const MOST = 500;

const ROWS_SQL = `select r.id, r.number, r.version, p.family_name as "familyName", p.given_name as "givenName",
    p.birth_year as "birthYear", r.requesting_state as "requestingState", r.planned_arrival_on as "plannedOn",
    r.planned_arrival_time as "plannedTime", r.arrival_place as place, r.flight_number as "flightNumber", r.escorts,
    r.notice_late as "noticeLate", r.arrived_on as "arrivedOn"
  from readmissions r join readmission_persons p on p.id = r.person_id`;
const ON_BOARD = `${ROWS_SQL} where (${AWAITED_SQL} or r.arrived_on is not null) and ${DAY_SQL} between $1 and $2
  order by ${DAY_SQL}, r.planned_arrival_time nulls last, p.sort_key, r.id limit ${MOST}`;
const OVERDUE = `${ROWS_SQL} where ${AWAITED_SQL} and r.planned_arrival_on < app.today()
  order by r.planned_arrival_on, r.id limit ${MOST}`;
const UNPLANNED = `select count(*)::integer as count from readmissions r
  where ${AWAITED_SQL} and r.planned_arrival_on is null`;

/** Planned and confirmed arrivals of two weeks, by day. */
@Injectable()
export class ArrivalsQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  board(actor: Actor, from?: PlainDate): Promise<ArrivalBoardResponse> {
    return this.unitOfWork.run(
      actor,
      (tx) => {
        tx.audit({ action: 'arrival.list', entity: 'readmission', entityId: null });
        return read(tx, from ?? tx.today);
      },
      { readOnly: true },
    );
  }

  /** People awaited today and in the days after, and those whose day passed unconfirmed. */
  async count(tx: Transaction, days: number): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::integer as count from readmissions r
        where ${AWAITED_SQL} and r.planned_arrival_on <= app.today() + $1::integer`,
      [days],
    );
    return row?.count ?? 0;
  }
}

async function read(tx: Transaction, from: PlainDate): Promise<ArrivalBoardResponse> {
  const to = addDays(from, BOARD_DAYS - 1);
  const rows = await tx.query<ArrivalResponse>(ON_BOARD, [from, to]);
  const days = Array.from({ length: BOARD_DAYS }, (_, index) => addDays(from, index));
  const [unplanned] = await tx.query<{ count: number }>(UNPLANNED);
  return {
    from,
    to,
    days: days.map((day) => ({
      day,
      items: rows.filter(({ arrivedOn, plannedOn }) => (arrivedOn ?? plannedOn) === day),
    })),
    overdue: await tx.query<ArrivalResponse>(OVERDUE),
    unplanned: unplanned?.count ?? 0,
  };
}
