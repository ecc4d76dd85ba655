import { Injectable } from '@nestjs/common';
import type { TimelineKind } from '@qayidis/domain/timeline';
import type { FileChange } from '@qayidis/domain/cases';
import { validToOf } from '@qayidis/domain/assessments';
import { isProvisionalConsent } from '@qayidis/domain/code-lists';
import { Keyring } from '../../platform/crypto/index.js';
import { insertRows, type Transaction, updateGuarded } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { CaseStore, demandFileOf } from '../cases/public.js';
import { Deadlines } from '../deadlines/public.js';
import { IsNull } from 'typeorm';
import { ConsentEntity } from './consent.entity.js';
import { toConsent } from './consent-ledger.js';
import type {
  RecordConsentPaperRequest,
  RecordConsentRequest,
  WithdrawConsentRequest,
} from './dto/record-consent.request.js';
import { demandMember } from './membership.js';

const PAPER = 'CONSENT_PAPER';

/** Writes the ledger: records are added, and ended by a withdrawal, never changed in what was said. */
@Injectable()
export class Consents {
  constructor(
    private readonly cases: CaseStore,
    private readonly deadlines: Deadlines,
    private readonly keyring: Keyring,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's cases, VALIDATION_FAILED for a day to come. */
  async record(
    tx: Transaction,
    caseId: string,
    body: RecordConsentRequest,
  ): Promise<ConsentEntity> {
    const of = await this.cases.loadForChange(tx, caseId, 'CONSENT');
    await demandMember(tx, caseId, body.personId);
    demandNotFuture(body.givenOn, tx.today, '#/givenOn');
    const provisional = body.decision === 'GIVEN' && isProvisionalConsent(body.method);
    const paperDueOn = provisional ? await this.deadlines.start(tx, of, PAPER) : null;
    const row = {
      id: newId(),
      caseId,
      personId: body.personId,
      purpose: body.purpose,
      decision: body.decision,
      givenBy: body.givenBy,
      method: body.method,
      textVersion: body.textVersion,
      language: body.language,
      givenOn: body.givenOn,
      withInterpreter: body.withInterpreter ?? false,
      receiverId: body.receiverId ?? null,
      provisional,
      validUntil: validToOf(body.purpose, body.givenOn),
      paperDueOn,
      recordedBy: tx.actor.userId,
    };
    await insertRows(tx, ConsentEntity, [row]);
    await this.deadlines.refreshNext(tx, caseId);
    trace(tx, 'consent.record', row);
    return tx.em.findOneByOrFail(ConsentEntity, { id: row.id });
  }

  /** The signed paper came: the consent is firm. */
  async recordPaper(
    tx: Transaction,
    id: string,
    version: number,
    { receivedOn }: RecordConsentPaperRequest,
  ): Promise<ConsentEntity> {
    const row = await this.load(tx, id, 'CONSENT_PAPER');
    demandNotFuture(receivedOn, tx.today, '#/receivedOn');
    demandNotBefore(receivedOn, row.givenOn, '#/receivedOn');
    if (row.paperReceivedOn !== null || row.withdrawnOn !== null)
      throw new ProblemError('ALREADY_DECIDED', { params: { state: 'PAPER_RECEIVED' } });
    await this.change(tx, row, version, { paperReceivedOn: receivedOn });
    const waiting = await tx.em.countBy(ConsentEntity, WAITING_FOR_PAPER(row.caseId));
    if (waiting === 0) await this.deadlines.stop(tx, row.caseId, PAPER);
    await this.deadlines.refreshNext(tx, row.caseId);
    trace(tx, 'consent.record-paper', row);
    return tx.em.findOneByOrFail(ConsentEntity, { id });
  }

  /** Ends the consent today; whoever reads by it sees nothing from the next request on. */
  async withdraw(
    tx: Transaction,
    id: string,
    version: number,
    { reason }: WithdrawConsentRequest,
  ): Promise<ConsentEntity> {
    const row = await this.load(tx, id, 'CONSENT_WITHDRAWAL');
    if (row.decision !== 'GIVEN' || row.withdrawnOn !== null)
      throw new ProblemError('ALREADY_DECIDED', { params: { state: 'WITHDRAWN' } });
    const place = { table: 'consents', column: 'withdraw_reason_cipher', rowId: id };
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: row.caseId });
    await this.change(tx, row, version, {
      withdrawnOn: tx.today,
      withdrawReasonCipher: reason === undefined ? null : key.seal(place, reason),
    });
    trace(tx, 'consent.withdraw', row);
    return tx.em.findOneByOrFail(ConsentEntity, { id });
  }

  private async load(tx: Transaction, id: string, change: FileChange): Promise<ConsentEntity> {
    const found = await tx.em.findOneBy(ConsentEntity, { id });
    if (found === null) throw new ProblemError('NOT_FOUND');
    await demandFileOf(tx, found.caseId, change);
    // Once more: it may have been withdrawn until the case was locked.
    return tx.em.findOneByOrFail(ConsentEntity, { id });
  }

  private async change(
    tx: Transaction,
    row: ConsentEntity,
    version: number,
    changes: Partial<ConsentEntity>,
  ): Promise<void> {
    if (await updateGuarded(tx, ConsentEntity, { id: row.id, version }, changes)) return;
    throw new ProblemError('VERSION_STALE', {
      sentVersion: version,
      current: { ...toConsent(await tx.em.findOneByOrFail(ConsentEntity, { id: row.id })) },
    });
  }
}

const WAITING_FOR_PAPER = (caseId: string) => ({
  caseId,
  provisional: true,
  paperReceivedOn: IsNull(),
  withdrawnOn: IsNull(),
});

function demandNotFuture(day: string, today: string, pointer: string): void {
  if (day <= today) return;
  throw new ProblemError('VALIDATION_FAILED', { errors: [{ pointer, code: 'IN_THE_FUTURE' }] });
}

/** No paper comes before what it confirms was said. */
function demandNotBefore(day: string, earliest: string, pointer: string): void {
  if (day >= earliest) return;
  throw new ProblemError('VALIDATION_FAILED', {
    errors: [{ pointer, code: 'TOO_EARLY', params: { earliest } }],
  });
}

function trace(
  tx: Transaction,
  action: TimelineKind,
  { id, caseId, purpose }: Pick<ConsentEntity, 'id' | 'caseId' | 'purpose'>,
): void {
  tx.event({ caseId, kind: action, data: { purpose } });
  tx.audit({ action, entity: 'consent', entityId: id, caseId, fields: [purpose] });
}
