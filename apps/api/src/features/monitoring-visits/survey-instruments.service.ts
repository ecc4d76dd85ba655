import { Injectable } from '@nestjs/common';
import { type Instrument, readInstrumentTable, RSS_EQ_1, tableOf } from '@qayidis/domain/survey';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { ImportInstrumentRequest } from './dto/instrument.request.js';
import type { InstrumentsResponse } from './dto/instrument.response.js';
import { SurveyInstrumentEntity } from './survey-instrument.entity.js';

/** Versions of the survey's scoring: our own with equal weights, and official tables as they are imported (RSS-06). */
@Injectable()
export class SurveyInstruments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The version that scores what is completed now: the newest table, else the equal weights. */
  async current(tx: Transaction): Promise<Instrument> {
    const [row] = await rowsOf(tx);
    return row ? toInstrument(row) : RSS_EQ_1;
  }

  /** Every imported version by its code: what was scored before keeps its own. */
  async all(tx: Transaction): Promise<ReadonlyMap<string, Instrument>> {
    return new Map((await rowsOf(tx)).map((row) => [row.code, toInstrument(row)]));
  }

  list(actor: Actor): Promise<InstrumentsResponse> {
    return this.unitOfWork.run(actor, (tx) => this.read(tx), { readOnly: true });
  }

  /** @throws ProblemError VALIDATION_FAILED with one error per faulty cell: `#/table/<row>/<column>`. */
  import(actor: Actor, { table, source }: ImportInstrumentRequest): Promise<InstrumentsResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const reading = readInstrumentTable(table);
      if (!reading.ok)
        throw new ProblemError('VALIDATION_FAILED', {
          errors: reading.faults.map(({ row, column, fault }) => ({
            pointer: `#/table/${row}/${column}`,
            ...fault,
          })),
        });
      await tx.query("select pg_advisory_xact_lock(hashtext('survey_instruments'))");
      const code = `RSS-IOM-${(await rowsOf(tx)).length + 1}`;
      const items = [...reading.items];
      const importedBy = tx.actor.userId;
      await insertRows(tx, SurveyInstrumentEntity, [
        { code, source, items, importedBy, createdAt: tx.now },
      ]);
      tx.audit({ action: 'survey-instrument.import', entity: 'survey-instrument', entityId: null });
      return this.read(tx);
    });
  }

  private async read(tx: Transaction): Promise<InstrumentsResponse> {
    const rows = await rowsOf(tx);
    return {
      current: rows[0]?.code ?? RSS_EQ_1.code,
      equalWeights: rows.length === 0,
      items: rows.map(({ code, source, createdAt }) => ({
        code,
        source,
        importedAt: createdAt.toISOString(),
      })),
      template: tableOf(RSS_EQ_1),
    };
  }
}

/** Newest first. */
const rowsOf = (tx: Transaction): Promise<SurveyInstrumentEntity[]> =>
  tx.em.find(SurveyInstrumentEntity, { order: { createdAt: 'DESC', code: 'DESC' } });

const toInstrument = ({ code, items }: SurveyInstrumentEntity): Instrument => ({
  code,
  items,
  equalWeights: false,
});
