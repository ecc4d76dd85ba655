import { Injectable } from '@nestjs/common';
import {
  type Instrument,
  type InstrumentItem,
  type InstrumentRule,
  readInstrumentTable,
  RSS_EQ_1,
  scoresAsEqualWeights,
  tableOf,
} from '@qayidis/domain/survey';
import {
  type Actor,
  insertRows,
  type Transaction,
  UnitOfWork,
} from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type {
  ImportInstrumentRequest,
  WithdrawInstrumentRequest,
} from './dto/instrument.request.js';
import type { InstrumentsResponse } from './dto/instrument.response.js';
import { SurveyInstrumentEntity } from './survey-instrument.entity.js';

const WITHDRAW = `update survey_instruments
  set withdrawn_at = $2, withdrawn_by = $3, withdrawn_reason = $4 where code = $1`;

/** Versions of the survey's scoring: our own with equal weights, and official tables as they are imported (RSS-06). */
@Injectable()
export class SurveyInstruments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The version that scores what is completed now: the newest table in force, else the equal weights. */
  async current(tx: Transaction): Promise<Instrument> {
    const row = inForce(await rowsOf(tx));
    return row ? toInstrument(row) : RSS_EQ_1;
  }

  /** Every imported version by its code: what was scored before keeps its own. */
  async all(tx: Transaction): Promise<ReadonlyMap<string, Instrument>> {
    return new Map((await rowsOf(tx)).map((row) => [row.code, toInstrument(row)]));
  }

  list(actor: Actor): Promise<InstrumentsResponse> {
    return this.unitOfWork.run(actor, (tx) => this.read(tx), { readOnly: true });
  }

  /**
   * @throws ProblemError VALIDATION_FAILED with one error per faulty cell: `#/table/<row>/<column>`; RULE_REFUSED for a
   * table that scores as the equal weights do.
   */
  import(actor: Actor, { table, source }: ImportInstrumentRequest): Promise<InstrumentsResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const items = [...itemsIn(table)];
      const code = `RSS-IOM-${(await lockedRows(tx)).length + 1}`;
      const importedBy = tx.actor.userId;
      await insertRows(tx, SurveyInstrumentEntity, [
        { code, source, items, importedBy, createdAt: tx.now },
      ]);
      tx.audit({ action: 'survey-instrument.import', entity: 'survey-instrument', entityId: null });
      return this.read(tx);
    });
  }

  /**
   * Takes the table in force out of it for what is completed from now on; the one before counts again.
   * @throws ProblemError RULE_REFUSED where another is in force by now
   */
  withdraw(
    actor: Actor,
    { code, reason }: WithdrawInstrumentRequest,
  ): Promise<InstrumentsResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (inForce(await lockedRows(tx))?.code !== code)
        throw refusal('INSTRUMENT_NOT_IN_FORCE', '#/code');
      await tx.query(WITHDRAW, [code, tx.now, tx.actor.userId, reason]);
      tx.audit({
        action: 'survey-instrument.withdraw',
        entity: 'survey-instrument',
        entityId: null,
        fields: [code],
      });
      return this.read(tx);
    });
  }

  private async read(tx: Transaction): Promise<InstrumentsResponse> {
    const rows = await rowsOf(tx);
    const current = inForce(rows);
    return {
      current: current?.code ?? RSS_EQ_1.code,
      equalWeights: current === undefined,
      items: rows.map(({ code, source, createdAt, withdrawnAt, withdrawnReason }) => ({
        code,
        source,
        importedAt: createdAt.toISOString(),
        withdrawnAt: withdrawnAt?.toISOString() ?? null,
        withdrawnReason,
      })),
      template: tableOf(RSS_EQ_1),
    };
  }
}

/** Newest first. */
const rowsOf = (tx: Transaction): Promise<SurveyInstrumentEntity[]> =>
  tx.em.find(SurveyInstrumentEntity, { order: { createdAt: 'DESC', code: 'DESC' } });

/** One change of the tables at a time: a number is given once, and only the table in force leaves. */
async function lockedRows(tx: Transaction): Promise<SurveyInstrumentEntity[]> {
  await tx.query("select pg_advisory_xact_lock(hashtext('survey_instruments'))");
  return rowsOf(tx);
}

const inForce = (rows: readonly SurveyInstrumentEntity[]): SurveyInstrumentEntity | undefined =>
  rows.find(({ withdrawnAt }) => withdrawnAt === null);

const refusal = (rule: InstrumentRule, pointer: string): ProblemError =>
  new ProblemError('RULE_REFUSED', { params: { rule }, pointer });

function itemsIn(table: string): readonly InstrumentItem[] {
  const reading = readInstrumentTable(table);
  if (!reading.ok)
    throw new ProblemError('VALIDATION_FAILED', {
      errors: reading.faults.map(({ row, column, fault }) => ({
        pointer: `#/table/${row}/${column}`,
        ...fault,
      })),
    });
  if (scoresAsEqualWeights(reading)) throw refusal('INSTRUMENT_EQUAL_WEIGHTS', '#/table');
  return reading.items;
}

const toInstrument = ({ code, items }: SurveyInstrumentEntity): Instrument => ({
  code,
  items,
  equalWeights: false,
});
