import type { ReadmissionCommand, ReadmissionInput } from '@qayidis/domain/readmission';
import { isLateNotice } from '@qayidis/domain/readmission';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Transaction } from '../../platform/database/index.js';
import type {
  AcknowledgeReadmissionRequest,
  ConfirmReadmissionArrivalRequest,
  DispatchReplyRequest,
  PlanArrivalRequest,
  PrepareReplyRequest,
  ReadmissionReasonRequest,
  ResubmitRequest,
  ReturnIncompleteRequest,
} from './dto/readmission.requests.js';
import type { LoadedReadmission, ReadmissionChanges } from './readmission-store.js';
import { type SealedColumn, sealText } from './readmission-texts.js';

/** What each command brings along. */
export interface ReadmissionBodies {
  readonly RETURN_INCOMPLETE: ReturnIncompleteRequest;
  readonly RESUBMIT: ResubmitRequest;
  readonly ACKNOWLEDGE: AcknowledgeReadmissionRequest;
  readonly START_CHECK: null;
  readonly PREPARE_REPLY: PrepareReplyRequest;
  readonly RETURN_REPLY: ReadmissionReasonRequest;
  readonly SIGN_REPLY: null;
  readonly DISPATCH_REPLY: DispatchReplyRequest;
  readonly CONFIRM_EFFECT: ReadmissionReasonRequest;
  readonly DENY_EFFECT: ReadmissionReasonRequest;
  readonly PLAN_ARRIVAL: PlanArrivalRequest;
  readonly CONFIRM_ARRIVAL: ConfirmReadmissionArrivalRequest;
  readonly RECORD_WITHDRAWAL: null;
}
export type CommandOnOne = keyof ReadmissionBodies & ReadmissionCommand;

interface Given<Body> {
  readonly tx: Transaction;
  readonly loaded: LoadedReadmission;
  readonly body: Body;
  readonly noticeDueOn: PlainDate | null;
}

interface CommandTraits<Body> {
  /** What the rules ask of the body. */
  readonly input: (body: Body) => ReadmissionInput;
  readonly columns: (given: Given<Body>) => ReadmissionChanges;
  /** What the history says beside the command: a day and a code, never a text. */
  readonly told?: (body: Body) => { readonly day?: PlainDate; readonly code?: string };
}

const seal = (
  { loaded: { key, row } }: Given<unknown>,
  column: SealedColumn,
  text: string | null | undefined,
): string | null => sealText(key, row.id, column, text);

const NO_REPLY: ReadmissionChanges = {
  replyState: null,
  replyOutcome: null,
  refusalReason: null,
  replyTextCipher: null,
  preparedBy: null,
  preparedOn: null,
};

const said = ({ text }: ReadmissionReasonRequest): ReadmissionInput => ({ hasText: text !== '' });
const nothing = (): ReadmissionInput => ({});

const effect = (limitEffect: 'CONFIRMED' | 'DENIED'): CommandTraits<ReadmissionReasonRequest> => ({
  input: said,
  columns: (given) => ({
    limitEffect,
    effectTextCipher: seal(given, 'effect_text_cipher', given.body.text),
    effectBy: given.tx.actor.userId,
    effectOn: given.tx.today,
  }),
});

type Traits = { readonly [Command in CommandOnOne]: CommandTraits<ReadmissionBodies[Command]> };

/** Each command as the columns it writes. Which may be given when, the domain decides. */
export const COMMAND_TRAITS: Traits = {
  RETURN_INCOMPLETE: {
    input: ({ reason }) => ({ incompleteReason: reason }),
    columns: ({ body }) => ({ incompleteReason: body.reason, acknowledgedOn: null }),
    told: ({ reason }) => ({ code: reason }),
  },
  RESUBMIT: {
    input: ({ receivedOn, receivedReason }) => ({ receivedOn, hasText: Boolean(receivedReason) }),
    columns: (given) => ({
      receivedOn: given.body.receivedOn,
      receivedReasonCipher: seal(given, 'received_reason_cipher', given.body.receivedReason),
      channel: given.body.channel,
      incomingNumber: given.body.incomingNumber,
      incompleteReason: null,
      limitEffect: null,
    }),
    told: ({ receivedOn, channel }) => ({ day: receivedOn, code: channel }),
  },
  ACKNOWLEDGE: {
    input: ({ acknowledgedOn }) => ({ acknowledgedOn }),
    columns: ({ body }) => ({ acknowledgedOn: body.acknowledgedOn }),
    told: ({ acknowledgedOn }) => ({ day: acknowledgedOn }),
  },
  START_CHECK: { input: nothing, columns: ({ tx }) => ({ officerId: tx.actor.userId }) },
  PREPARE_REPLY: {
    input: ({ outcome, refusalReason = null, text }) => ({
      outcome,
      refusalReason,
      hasText: Boolean(text),
    }),
    columns: (given) => ({
      replyState: 'PREPARED',
      replyOutcome: given.body.outcome,
      refusalReason: given.body.refusalReason ?? null,
      replyTextCipher: seal(given, 'reply_text_cipher', given.body.text),
      preparedBy: given.tx.actor.userId,
      preparedOn: given.tx.today,
      returnTextCipher: null,
    }),
    told: ({ outcome }) => ({ code: outcome }),
  },
  RETURN_REPLY: {
    input: said,
    columns: (given) => ({
      ...NO_REPLY,
      returnTextCipher: seal(given, 'return_text_cipher', given.body.text),
    }),
  },
  SIGN_REPLY: {
    input: nothing,
    columns: ({ tx }) => ({
      replyState: 'SIGNED',
      signedBy: tx.actor.userId,
      signedOn: tx.today,
    }),
  },
  DISPATCH_REPLY: {
    input: ({ dispatchedOn }) => ({ dispatchedOn }),
    columns: ({ tx, body }) => ({
      replyState: 'DISPATCHED',
      outgoingNumber: body.outgoingNumber,
      dispatchRoute: body.route,
      dispatchedOn: body.dispatchedOn,
      dispatchedBy: tx.actor.userId,
    }),
    told: ({ dispatchedOn, route }) => ({ day: dispatchedOn, code: route }),
  },
  CONFIRM_EFFECT: effect('CONFIRMED'),
  DENY_EFFECT: effect('DENIED'),
  PLAN_ARRIVAL: {
    input: ({ plannedOn, noticeOn, noticeReason }) => ({
      plannedOn,
      noticeOn,
      hasText: Boolean(noticeReason),
    }),
    columns: (given) => ({
      plannedArrivalOn: given.body.plannedOn,
      plannedArrivalTime: given.body.plannedTime ?? null,
      arrivalPlace: given.body.place,
      flightNumber: given.body.flightNumber ?? null,
      escorts: given.body.escorts,
      noticeOn: given.body.noticeOn,
      noticeLate: isLateNotice(given.body.noticeOn, given.noticeDueOn),
      noticeReasonCipher: seal(given, 'notice_reason_cipher', given.body.noticeReason),
    }),
    told: ({ plannedOn, place }) => ({ day: plannedOn, code: place }),
  },
  CONFIRM_ARRIVAL: {
    input: ({ arrivedOn }) => ({ arrivedOn }),
    columns: ({ tx, body }) => ({
      arrivedOn: body.arrivedOn,
      arrivalPlace: body.place,
      arrivedBy: tx.actor.userId,
    }),
    told: ({ arrivedOn, place }) => ({ day: arrivedOn, code: place }),
  },
  RECORD_WITHDRAWAL: { input: nothing, columns: () => ({}) },
};
