import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  CursorCodec,
  cutPage,
  orderBy,
  type Page,
  type PageQuery,
  ProblemError,
  totalOf,
} from '../../platform/http/index.js';
import type { NoteResponse } from './dto/note.response.js';
import { accessOf, toNote } from './note-reader.js';
import { NoteEntity } from './note.entity.js';

const COLUMNS = [
  { sql: 'n.happened_on', descending: true },
  { sql: 'n.id', descending: true },
];
const ORDER = orderBy(COLUMNS);

/** Contact notes of a case, newest first. */
@Injectable()
export class NotesQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly keyring: Keyring,
  ) {}

  /** @throws ProblemError NOT_FOUND outside one's cases. */
  list(actor: Actor, caseId: string, query: PageQuery): Promise<Page<NoteResponse>> {
    const list = `notes:${caseId}:${actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const [found] = await tx.query<{ count: number }>(
          'select (select count(*)::int from notes n where n.case_id = c.id) as count from cases c where c.id = $1',
          [caseId],
        );
        if (found === undefined) throw new ProblemError('NOT_FOUND');
        const after = key && afterCursor(COLUMNS, key, 3);
        const afterSql = after ? `and ${after.sql}` : '';
        const ids = await tx.query<{ id: string; happenedOn: string }>(
          `select n.id, n.happened_on as "happenedOn" from notes n
            where n.case_id = $1 ${afterSql} order by ${ORDER} limit $2`,
          [caseId, query.limit + 1, ...(after?.params ?? [])],
        );
        const { rows, last } = cutPage(ids, query.limit);
        tx.audit({ action: 'note.list', entity: 'case', entityId: caseId, caseId });
        return {
          items: await this.read(
            tx,
            caseId,
            rows.map(({ id }) => id),
          ),
          nextCursor: last ? this.cursors.encode(list, [last.happenedOn, last.id]) : null,
          total: totalOf(found.count),
        };
      },
      { readOnly: true },
    );
  }

  /** The notes in the order of `ids`, each as far as the actor may read it. */
  async read(tx: Transaction, caseId: string, ids: readonly string[]): Promise<NoteResponse[]> {
    if (ids.length === 0) return [];
    const rows = await tx.em
      .createQueryBuilder(NoteEntity, 'n')
      .where('n.id = any(:ids)', { ids })
      .getMany();
    const names = await tx.query<{ id: string; name: string }>(
      'select id, name from users where id = any($1::uuid[])',
      [rows.map(({ authorId }) => authorId).filter((id) => id !== null)],
    );
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const key = await this.keyring.existing(tx, { kind: 'CASE', id: caseId });
    return ids.flatMap((id) => {
      const note = rows.find((row) => row.id === id);
      if (note === undefined) return [];
      const authorName = nameOf.get(note.authorId ?? '') ?? null;
      return [toNote(note, { access: accessOf(note, tx.actor), key, authorName })];
    });
  }
}
