import { Injectable } from '@nestjs/common';
import type { DigestLine, LetterKind } from '@qayidis/domain/digests';
import type { PlainDate } from '@qayidis/domain/kernel';
import type { Role } from '@qayidis/domain/permissions';
import { type Actor, systemActor, UnitOfWork } from '../../platform/database/index.js';
import { kindSql, type NoticeStep, stepOf, visibleSql } from '../notices/public.js';
import { LAST_MORNING_SQL, NOT_TOLD_BEFORE_SQL, wantedSql } from './wanted-sql.js';

/** A line with the step of the rule by which it came; null for an event. */
export interface LetterLine extends DigestLine {
  readonly step: NoticeStep | null;
  /** Of an event; ISO 8601. */
  readonly happenedAt: string;
}

export interface LetterContent {
  readonly lines: readonly LetterLine[];
  /** Of its reader, on which depends what there is to answer. */
  readonly role: Role;
  /** The day in Baku, by which a line is overdue or not. */
  readonly today: PlainDate;
  readonly now: Date;
}

interface LetterRow {
  readonly kind: LetterKind;
  /** When the morning mail before it was decided. */
  readonly last: Date | null;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
  readonly noticeIds: readonly string[] | null;
}

const LETTER = `select l.kind, ${LAST_MORNING_SQL('l.recipient_id', 'l.local_day')} as last, u.role, u.organisation_id as "organisationId", u.programme_id as "programmeId",
    (select array_agg(s.notice_id) from notice_letter_lines s where s.letter_id = l.id) as "noticeIds"
  from notice_letters l join users u on u.id = l.recipient_id and u.status = 'ACTIVE'
 where l.id = $1 and l.recipient_id = $2`;

const LINES = (
  whichSql: string,
  visibleCasesSql: string,
  whichKindSql: string,
): string => `select n.id as "noticeId", n.trigger,
    n.urgency, n.case_id as "caseId", n.due_on as "dueOn", ${whichKindSql} as kind, n.data, to_json(n.created_at) #>> '{}' as "toldAt"
  from notices n left join notice_choices ch
    on ch.user_id = n.recipient_id and ch.trigger = n.trigger and ch.channel = 'DIGEST'
 where n.recipient_id = $1 and n.done_at is null and ${whichSql} and ${visibleCasesSql}`;

const NOT_PUT_OFF_SQL = '(n.snoozed_until is null or n.snoozed_until <= app.today())';
const OF_LETTER_SQL: Readonly<Record<LetterKind, string>> = {
  DIGEST: `${NOT_PUT_OFF_SQL} and ${NOT_TOLD_BEFORE_SQL('n', '$2::timestamptz')} and ${wantedSql('n', 'ch', 'DIGEST')}`,
  AT_ONCE: 'n.id = any($2::uuid[])',
};

type LineRow = Omit<LetterLine, 'caseNumber' | 'subjectId' | 'step' | 'happenedAt'> & {
  readonly data: Parameters<typeof stepOf>[0];
};

/** What a letter says, asked when it is sent and as its reader: what was done or taken away meanwhile is not in it. */
@Injectable()
export class LetterLines {
  constructor(private readonly work: UnitOfWork) {}

  /** @returns null for a reader whose account is closed. */
  async of(
    letterId: string,
    recipientId: string,
    requestId: string,
  ): Promise<LetterContent | null> {
    const [letter] = await this.work.run(systemActor(requestId), (tx) =>
      tx.query<LetterRow>(LETTER, [letterId, recipientId]),
    );
    if (letter === undefined) return null;
    return this.work.run(
      readerOf(letter, recipientId, requestId),
      async (tx) => {
        const rows = await tx.query<LineRow>(
          LINES(OF_LETTER_SQL[letter.kind], visibleSql(tx), kindSql(tx)),
          [recipientId, letter.kind === 'DIGEST' ? letter.last : (letter.noticeIds ?? [])],
        );
        return { lines: rows.map(toLine), role: letter.role, today: tx.today, now: tx.now };
      },
      { readOnly: true },
    );
  }
}

/** The second wall stands before a letter as before a screen. */
const readerOf = (
  { role, organisationId, programmeId }: LetterRow,
  userId: string,
  requestId: string,
): Actor => ({
  ...systemActor(requestId),
  kind: 'user',
  role,
  userId,
  organisationId,
  programmeId,
});

/** A case that was taken away is known by its number only. */
function toLine({ data, ...line }: LineRow): LetterLine {
  return {
    ...line,
    caseId: line.trigger === 'CASE_TAKEN' ? null : line.caseId,
    caseNumber: data.caseNumber ?? null,
    subjectId: data.taskId ?? data.itemId ?? null,
    step: stepOf(data),
    happenedAt: data.happenedAt ?? line.toldAt,
  };
}
