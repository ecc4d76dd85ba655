import { Injectable } from '@nestjs/common';
import {
  type CalendarCountry,
  changeHolidays,
  firstDifference,
  type Holiday,
  type HolidayCommand,
  tableDifference,
} from '@qayidis/domain/calendar';
import {
  type Actor,
  fillCalendarDays,
  insertBulk,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { HolidayChangeEntity, HolidayEntity } from '../calendars/public.js';
import { Recomputations } from '../deadlines/public.js';
import { commandOf, dayOf, refusalOf, yearOf } from './command-of.js';
import type { ChangeHolidayRequest, PreviewHolidayRequest } from './dto/holiday.request.js';
import type { HolidayPreviewResponse, HolidaysResponse } from './dto/holiday.response.js';
import { previewOf } from './holiday-preview.js';
import { HolidaysQueries } from './holidays.queries.js';

type StoredHoliday = Holiday & { readonly id: string };

const ROWS = `select id, date, kind, name, label, moved_from as "movedFrom", uncertain, source
  from holidays where country = $1 order by date, name`;
const LOCK = 'update calendars set version = version + 1 where country = $1 returning version';

const LOOK_FIRST = () =>
  new ProblemError('RULE_REFUSED', { params: { rule: 'HOLIDAY_LOOK_FIRST' } });

/** Changes of a country's days: seen before with all that moves, then done, with a reason in the journal. */
@Injectable()
export class HolidaysService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: HolidaysQueries,
    private readonly recomputations: Recomputations,
  ) {}

  /** @throws ProblemError RULE_REFUSED where the command is not possible. */
  preview(actor: Actor, request: PreviewHolidayRequest): Promise<HolidayPreviewResponse> {
    const command = commandOf(request);
    const { country } = request;
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'holiday.preview', entity: 'calendar', entityId: null });
        const before = await tx.query<StoredHoliday>(ROWS, [country]);
        const after = changed(country, before, command);
        return previewOf(tx, this.recomputations, { country, command, before, after });
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError RULE_REFUSED where the command is not possible, or is not what was seen (CAL-15). */
  change(actor: Actor, request: ChangeHolidayRequest): Promise<HolidaysResponse> {
    const command = commandOf(request);
    const { country } = request;
    return this.unitOfWork.run(actor, async (tx) => {
      const [calendar] = await tx.query<{ version: number }>(LOCK, [country]);
      const before = await tx.query<StoredHoliday>(ROWS, [country]);
      const after = changed(country, before, command);
      const preview = await previewOf(tx, this.recomputations, { country, command, before, after });
      if (preview.seen !== request.seen) throw LOOK_FIRST();
      await write(tx, country, calendar?.version ?? 1, { before, after });
      const first = firstDifference(before, after);
      if (first !== null) await this.recomputations.afterDays(tx, country, first);
      await record(tx, command, request);
      return this.queries.page(tx, country, yearOf(command));
    });
  }
}

function changed(
  country: CalendarCountry,
  before: readonly Holiday[],
  command: HolidayCommand,
): readonly Holiday[] {
  const outcome = changeHolidays(country, before, command);
  if (!outcome.ok) throw refusalOf(outcome.refusal);
  return outcome.rows;
}

async function write(
  tx: Transaction,
  country: CalendarCountry,
  version: number,
  { before, after }: { readonly before: StoredHoliday[]; readonly after: readonly Holiday[] },
): Promise<void> {
  const { removed, added } = tableDifference(before, after);
  await tx.query('delete from holidays where id = any ($1)', [removed.map(({ id }) => id)]);
  const rows = added.map((row) => ({ ...row, label: row.label ?? null, id: newId() }));
  await insertBulk(
    tx,
    HolidayEntity,
    rows.map((row) => ({ ...row, country, version })),
  );
  await fillCalendarDays((sql, params) => tx.query(sql, params), country, after);
}

async function record(
  tx: Transaction,
  command: HolidayCommand,
  { country, reason }: ChangeHolidayRequest,
): Promise<void> {
  const id = newId(tx.now.getTime());
  const day = command.command === 'ENTER_YEAR' ? null : command.day;
  await insertRows(tx, HolidayChangeEntity, [
    {
      id,
      country,
      year: yearOf(command),
      command: command.command,
      day: dayOf(command),
      movedTo: command.command === 'MOVE' ? command.to : null,
      name: day?.name ?? null,
      label: command.command === 'ADD' ? command.label : null,
      source: 'source' in command ? command.source : null,
      reason,
      decidedBy: tx.actor.userId ?? '',
      createdAt: tx.now,
    },
  ]);
  tx.audit({
    action: 'holiday.change',
    entity: 'calendar',
    entityId: id,
    fields: [country, command.command],
  });
}
