import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import {
  decideReadmission,
  possibleReadmissionCommands,
  type ReadmissionDecision,
  type ReadmissionEffect,
  type ReadmissionFacts,
  type ReadmissionInput,
} from '@qayidis/domain/readmission';
import { changesBetween, insertRows, type Transaction } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { newId } from '../../platform/ids/index.js';
import { agreementOf } from './agreement-profiles.js';
import type { PlanArrivalRequest, RegisterReadmissionRequest } from './dto/readmission.requests.js';
import {
  type CommandOnOne,
  COMMAND_TRAITS,
  type ReadmissionBodies,
} from './readmission-columns.js';
import { actorOf, blankFacts, factsOf } from './readmission-facts.js';
import { tell } from './readmission-history.js';
import { ReadmissionPersons } from './readmission-persons.js';
import {
  type LoadedReadmission,
  type ReadmissionChanges,
  ReadmissionStore,
} from './readmission-store.js';
import { sealText } from './readmission-texts.js';
import { ReadmissionEntity } from './readmission.entity.js';
import { startReplyClock, stopReplyClock } from './reply-clock.js';
import { noticeDueOn } from './transfer-notice.js';

/** The commands on a request; the rules stand in `@qayidis/domain/readmission`. */
@Injectable()
export class Readmissions {
  constructor(
    private readonly store: ReadmissionStore,
    private readonly persons: ReadmissionPersons,
  ) {}

  /**
   * Enters what came in (D-20). @returns the id of the request
   * @throws ProblemError RULE_REFUSED where no agreement binds the state, or for the day of receipt
   */
  async register(tx: Transaction, request: RegisterReadmissionRequest): Promise<string> {
    const profile = await agreementOf(tx, request.requestingState);
    if (profile === null)
      throw new ProblemError('RULE_REFUSED', { params: { rule: 'NO_AGREEMENT' } });
    const { receivedOn, receivedReason } = request;
    const input = { receivedOn, hasText: Boolean(receivedReason) };
    const facts = blankFacts(tx, profile);
    const { to, effects } = demand('NOTHING', 'REGISTER_INCOMING', input, facts, tx);
    const { person, key } = await this.persons.create(tx, request.person);
    const id = newId();
    const [numbered] = await tx.query<{ number: string }>(
      'select app.next_readmission_number() as number',
    );
    const { requestingState, procedure, kind, channel, incomingNumber, declarationGiven } = request;
    await insertRows(tx, ReadmissionEntity, [
      {
        ...{ id, requestingState, procedure, kind, channel, incomingNumber, declarationGiven },
        number: numbered?.number ?? '',
        personId: person.id,
        profileId: profile.id,
        receivedOn,
        receivedReasonCipher: sealText(key, id, 'received_reason_cipher', receivedReason),
        state: to,
        stateSince: tx.today,
        holder: 'SMS_REGISTRY',
        createdBy: tx.actor.userId,
      },
    ]);
    if (effects.includes('START_CLOCK RECEIPT')) {
      const dueOn = await startReplyClock(tx, { ...request, id, acknowledgedOn: null }, profile);
      await tx.query('update readmissions set reply_due_on = $2 where id = $1', [id, dueOn]);
    }
    await tell(tx, id, 'REGISTER_INCOMING', { day: receivedOn, code: channel });
    tx.audit({ action: 'readmission.register-incoming', entity: 'readmission', entityId: id });
    return id;
  }

  /**
   * Carries out one command.
   * @throws ProblemError NOT_FOUND, VERSION_STALE, TRANSITION_NOT_ALLOWED, RULE_REFUSED, FOUR_EYES
   */
  async command<Command extends CommandOnOne>(
    tx: Transaction,
    [id, version]: readonly [id: string, version: number],
    command: Command,
    body: ReadmissionBodies[Command],
  ): Promise<void> {
    const loaded = await this.store.load(tx, id, version);
    const { row, profile } = loaded;
    const traits = COMMAND_TRAITS[command];
    const announced = await noticeOf(tx, loaded, command, body);
    const facts = await factsOf(tx, row, profile, announced);
    const { to, effects } = demand(row.state, command, traits.input(body), facts, tx);
    const columns = traits.columns({ tx, loaded, body, noticeDueOn: announced });
    const changes: ReadmissionChanges = {
      ...columns,
      ...(to !== row.state && { state: to, stateSince: tx.today }),
    };
    const clock = await carryOut(tx, effects, loaded, changes);
    await this.store.change(tx, row, { ...changes, ...clock });
    const { day, code } = traits.told?.(body) ?? {};
    await tell(tx, id, command, { ...(day && { day }), ...(code && { code }) });
    tx.audit({
      action: `readmission.${command.toLowerCase().replaceAll('_', '-')}`,
      entity: 'readmission',
      entityId: id,
      changes: changesBetween<ReadmissionEntity>(row, changes),
    });
  }
}

/** @throws ProblemError for what the domain refuses, with what is possible instead where the state does not offer it. */
function demand(
  state: ReadmissionEntity['state'] | 'NOTHING',
  command: CommandOnOne | 'REGISTER_INCOMING',
  input: ReadmissionInput,
  facts: ReadmissionFacts,
  tx: Transaction,
): ReadmissionDecision {
  const actor = actorOf(tx);
  const decided = decideReadmission(state, { command, actor, input }, facts);
  if (decided.ok) return decided.value;
  const isLate = decided.error.code === 'TRANSITION_NOT_ALLOWED' && state !== 'NOTHING';
  const allowedActions = isLate ? possibleReadmissionCommands(state, actor.role) : [];
  throw ProblemError.of(decided.error, isLate ? { allowedActions } : {});
}

/** Of an arrival that is planned: the last day for its notice. */
async function noticeOf(
  tx: Transaction,
  { row, profile }: LoadedReadmission,
  command: CommandOnOne,
  body: ReadmissionBodies[CommandOnOne],
): Promise<PlainDate | null> {
  if (command !== 'PLAN_ARRIVAL') return null;
  const { plannedOn } = body as PlanArrivalRequest;
  return noticeDueOn(tx, profile, row.requestingState, plannedOn);
}

const isStart = (effect: ReadmissionEffect): boolean => effect.startsWith('START_CLOCK');

/** What the command does to the reply clock; its day is copied to the request. */
async function carryOut(
  tx: Transaction,
  effects: readonly ReadmissionEffect[],
  { row, profile }: LoadedReadmission,
  changes: ReadmissionChanges,
): Promise<ReadmissionChanges> {
  if (effects.some(isStart)) {
    await stopReplyClock(tx, row.id, 'CANCELLED', null);
    return { replyDueOn: await startReplyClock(tx, { ...row, ...changes }, profile) };
  }
  if (effects.includes('MEET_CLOCK'))
    await stopReplyClock(tx, row.id, 'MET', changes.dispatchedOn ?? tx.today);
  if (effects.includes('CANCEL_CLOCK')) {
    await stopReplyClock(tx, row.id, 'CANCELLED', null);
    // The day that passed stays known where its passing had an effect (D-03).
    if (changes.limitEffect !== 'CONFIRMED') return { replyDueOn: null };
  }
  return {};
}
