import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { TextReason, TextState, TextTemplate } from '@qayidis/domain/text-messages';
import type { Transaction } from '../../platform/database/index.js';

/** Longer than a gateway may take to answer. */
const LEASE_S = 60;
const LONGEST_LEASE_S = 2 * LEASE_S;

/** A message that this worker holds, with what decides about it. */
export interface ClaimedText {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly template: TextTemplate;
  readonly dueOn: PlainDate;
  readonly attempt: number;
  readonly unknowns: number;
  /** The clock that it reminds of. */
  readonly kind: string | null;
  readonly stillSo: boolean;
  readonly phoneCipher: string | null;
  readonly channels: readonly string[] | null;
  readonly hourFrom: number | null;
  readonly hourTo: number | null;
  readonly language: string | null;
}

/**
 * Who died in the middle of sending has left the outcome unknown. A lease far ahead is of a clock that was put back; one
 * that ends a little later than ours would is of somebody whose transaction began after ours, and holds.
 */
const CLAIM = `update text_messages set state = 'SENDING', attempt = attempt + 1, updated_at = app.now(),
    unknowns = unknowns + case when state = 'SENDING' then 1 else 0 end,
    lease_until = app.now() + interval '${LEASE_S} seconds'
  where id = $1 and (state = 'QUEUED' or (state = 'HELD' and not_before <= app.now())
    or (state = 'SENDING' and lease_until not between app.now() and app.now() + interval '${LONGEST_LEASE_S} seconds'))
  returning id`;

const FACTS = `select m.id, m.case_id as "caseId", m.person_id as "personId", m.template, m.due_on as "dueOn",
    m.attempt, m.unknowns, d.kind, p.phone_cipher as "phoneCipher",
    coalesce(d.state = 'OPEN' and d.due_on = m.due_on, false) and p.deceased_on is null
      and c.principal_id = m.person_id as "stillSo",
    s.channels, s.hour_from as "hourFrom", s.hour_to as "hourTo", s.language
  from text_messages m
  join cases c on c.id = m.case_id
  join persons p on p.id = m.person_id
  join reminder_occurrences o on o.id = m.occurrence_id
  left join deadlines d on d.id = o.subject_id
  left join safe_contacts s on s.person_id = m.person_id
 where m.id = $1`;

const END = `update text_messages set state = $2, reason = $3, lease_until = null, updated_at = app.now(),
    unknowns = unknowns + $4 where id = $1 and state = 'SENDING' returning id`;

const HOLD = `update text_messages set state = 'HELD', not_before = $2, attempt = attempt - 1, lease_until = null,
    updated_at = app.now() where id = $1 and state = 'SENDING'`;

/** Of case and programme, the nearest who are at work: mentor, coordinator, coordinators, managers. */
const WHO_CAN_ACT = `select r.id from (
    select u.id, case when u.id = c.mentor_id then 1 when u.id = c.coordinator_id then 2
        when u.role = 'COORDINATOR' then 3 else 4 end as level
      from cases c join users u on u.status = 'ACTIVE' and (u.id in (c.mentor_id, c.coordinator_id)
        or (u.programme_id = c.programme_id and u.role in ('COORDINATOR', 'PM')))
     where c.id = $1) r order by r.level fetch first 1 rows with ties`;

interface Ended {
  readonly state: TextState;
  readonly reason?: TextReason;
  /** 1 where nobody knows what became of this attempt. */
  readonly unknown?: 0 | 1;
}

/** The rows of messages, each step guarded so that it happens once. All as the worker. */
@Injectable()
export class TextMessageStore {
  /** Null when another holds it, or it has ended, or its hour has not come. */
  async claim(tx: Transaction, id: string): Promise<ClaimedText | null> {
    const claimed = await tx.query(CLAIM, [id]);
    if (claimed.length === 0) return null;
    const [facts] = await tx.query<ClaimedText>(FACTS, [id]);
    return facts ?? null;
  }

  /** @returns whether it was still held by this worker */
  async end(tx: Transaction, id: string, { state, reason, unknown = 0 }: Ended): Promise<boolean> {
    const ended = await tx.query(END, [id, state, reason ?? null, unknown]);
    return ended.length > 0;
  }

  async hold(tx: Transaction, id: string, until: number): Promise<void> {
    await tx.query(HOLD, [id, new Date(until)]);
  }

  async whoCanAct(tx: Transaction, caseId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(WHO_CAN_ACT, [caseId]);
    return rows.map(({ id }) => id);
  }
}
