import { availableReadmissionActions, type ReadmissionFacts } from '@qayidis/domain/readmission';
import type { SubjectKey } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { StoredProfile } from './agreement-profiles.js';
import type {
  OtherRequestResponse,
  ReadmissionActionResponse,
  ReadmissionArrivalResponse,
  ReadmissionDeadlineResponse,
  ReadmissionDetailResponse,
  ReadmissionEventResponse,
  ReadmissionReplyResponse,
} from './dto/readmission.response.js';
import { actorOf, clockOf, silenceOf } from './readmission-facts.js';
import type { ReadmissionPersonEntity } from './readmission-person.entity.js';
import type { OpenedPerson } from './readmission-persons.js';
import { holdingOf } from './readmission-row.js';
import { openText, type SealedColumn } from './readmission-texts.js';
import type { ReadmissionEntity } from './readmission.entity.js';

export interface ReadmissionParts {
  readonly row: ReadmissionEntity;
  readonly person: ReadmissionPersonEntity;
  readonly opened: OpenedPerson;
  readonly profile: StoredProfile;
  readonly facts: ReadmissionFacts;
  readonly key: SubjectKey | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly others: readonly OtherRequestResponse[];
  readonly deadlines: readonly ReadmissionDeadlineResponse[];
  readonly events: readonly ReadmissionEventResponse[];
}

type Texts = (column: SealedColumn, cipher: string | null) => string | null;
type Names = (id: string | null) => string | null;

export function toDetail(tx: Transaction, parts: ReadmissionParts): ReadmissionDetailResponse {
  const { row, person, opened, profile, facts, key, names } = parts;
  const text: Texts = (column, cipher) => openText(key, row.id, column, cipher);
  const nameOf: Names = (id) => names.get(id ?? '') ?? null;
  const { code, version, needsLegalReview } = profile;
  const clock = clockOf(row, tx.today, silenceOf(profile));
  return {
    ...described(row),
    ...named(person),
    ...opened,
    ...holdingOf(row.holder, clock, nameOf(row.officerId)),
    officerName: nameOf(row.officerId),
    clock,
    receivedReason: text('received_reason_cipher', row.receivedReasonCipher),
    others: [...parts.others],
    agreement: { code, version, needsLegalReview },
    deadlines: [...parts.deadlines],
    reply: replyOf(row, text, nameOf),
    replyReturnText: text('return_text_cipher', row.returnTextCipher),
    limitEffect: row.limitEffect,
    effectText: text('effect_text_cipher', row.effectTextCipher),
    arrival: arrivalOf(row, text, nameOf),
    actions: actionsOf(tx, row, facts),
    events: [...parts.events],
  };
}

const described = ({
  id,
  number,
  version,
  requestingState,
  procedure,
  kind,
  declarationGiven,
  channel,
  incomingNumber,
  receivedOn,
  acknowledgedOn,
  state,
  stateSince,
  replyState,
  incompleteReason,
}: ReadmissionEntity) => ({
  ...{ id, number, version, requestingState, procedure, kind, declarationGiven },
  ...{ channel, incomingNumber, receivedOn, acknowledgedOn, state, stateSince },
  ...{ replyState, incompleteReason },
});

const named = ({ familyName, givenName, fatherName, birthYear, sex }: ReadmissionPersonEntity) => ({
  ...{ familyName, givenName, fatherName, birthYear, sex },
});

function replyOf(
  row: ReadmissionEntity,
  text: Texts,
  nameOf: Names,
): ReadmissionReplyResponse | null {
  const { replyState: state, replyOutcome: outcome, dispatchedOn, replyDueOn } = row;
  if (state === null || outcome === null) return null;
  return {
    ...{ state, outcome, dispatchedOn },
    refusalReason: row.refusalReason,
    text: text('reply_text_cipher', row.replyTextCipher),
    preparedByName: nameOf(row.preparedBy),
    preparedOn: row.preparedOn,
    signedByName: nameOf(row.signedBy),
    signedOn: row.signedOn,
    dispatchedByName: nameOf(row.dispatchedBy),
    outgoingNumber: row.outgoingNumber,
    route: row.dispatchRoute,
    late: dispatchedOn !== null && replyDueOn !== null && dispatchedOn > replyDueOn,
  };
}

const arrivalOf = (
  row: ReadmissionEntity,
  text: Texts,
  nameOf: Names,
): ReadmissionArrivalResponse => ({
  plannedOn: row.plannedArrivalOn,
  plannedTime: row.plannedArrivalTime,
  place: row.arrivalPlace,
  flightNumber: row.flightNumber,
  escorts: row.escorts,
  noticeOn: row.noticeOn,
  noticeLate: row.noticeLate,
  noticeReason: text('notice_reason_cipher', row.noticeReasonCipher),
  arrivedOn: row.arrivedOn,
  arrivedByName: nameOf(row.arrivedBy),
});

const actionsOf = (
  tx: Transaction,
  row: ReadmissionEntity,
  facts: ReadmissionFacts,
): ReadmissionActionResponse[] =>
  availableReadmissionActions(row.state, actorOf(tx), facts).map(
    ({ command, permission, allowed, needs, refusals }) => ({
      command,
      permission,
      allowed,
      needs: [...needs],
      reasons: refusals.map(({ code, params = {}, overridableBy = [] }) => ({
        code,
        params: { ...params },
        overridableBy: [...overridableBy],
      })),
    }),
  );
