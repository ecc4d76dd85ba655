import { Injectable } from '@nestjs/common';
import type { Calendar, CalendarCountry } from '@qayidis/domain/calendar';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { ParameterCode, Parameters } from '@qayidis/domain/parameters';
import { insertRows, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids/index.js';
import { calendarOf } from '../calendars/public.js';
import { DeadlineRecomputationEntity } from './deadline-recomputation.entity.js';
import type { MovePreviewResponse } from './dto/move-preview.response.js';
import { previewMoves } from './move-preview.js';
import { RECOMPUTE_DEADLINES } from './recomputation-jobs.js';
import { affectedByDays, affectedByParameter, byCalendar, byParameter } from './recounters.js';

/** A new value of a number, as it would hold in a programme. */
export interface ParameterChange {
  readonly code: ParameterCode;
  readonly programmeId: string | null;
  readonly validFrom: PlainDate;
}

/** What a change of days off or of a number moves: shown before, done by a job after. */
@Injectable()
export class Recomputations {
  previewDays(
    tx: Transaction,
    country: CalendarCountry,
    firstDay: PlainDate,
    calendar: Calendar,
  ): Promise<MovePreviewResponse> {
    return previewMoves(tx, affectedByDays(country, firstDay), byCalendar(calendar));
  }

  /** @param of the numbers of a programme as they would be */
  async previewParameter(
    tx: Transaction,
    { code, programmeId }: ParameterChange,
    of: (programmeId: string) => Promise<Parameters>,
  ): Promise<MovePreviewResponse> {
    const recounter = byParameter(code, await calendarOf(tx), of);
    return previewMoves(tx, affectedByParameter(code, programmeId), recounter);
  }

  /** The job exists if and only if the change commits. */
  async afterDays(tx: Transaction, country: CalendarCountry, firstDay: PlainDate): Promise<void> {
    const what = { cause: 'HOLIDAY', country, dueFrom: firstDay } as const;
    await this.request(tx, { ...what, runOn: tx.today });
  }

  /** On the day from which the value holds; until then the planner keeps it in mind. */
  async afterParameter(
    tx: Transaction,
    { code, programmeId, validFrom }: ParameterChange,
  ): Promise<void> {
    const what = { cause: 'PARAMETER', parameter: code, programmeId } as const;
    await this.request(tx, { ...what, runOn: validFrom });
  }

  private async request(
    tx: Transaction,
    what: Partial<DeadlineRecomputationEntity> & { readonly runOn: PlainDate },
  ): Promise<void> {
    const id = newId();
    const asked = { requestedBy: tx.actor.userId, createdAt: tx.now };
    await insertRows(tx, DeadlineRecomputationEntity, [{ id, ...what, ...asked }]);
    if (what.runOn <= tx.today) tx.enqueue(RECOMPUTE_DEADLINES, { recomputationId: id });
  }
}
