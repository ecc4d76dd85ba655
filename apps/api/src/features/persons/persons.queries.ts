import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import {
  afterCursor,
  CursorCodec,
  cutPage,
  cappedCount,
  orderBy,
  type Page,
  ProblemError,
  totalOf,
} from '../../platform/http/index.js';
import type { ListPersonsQuery, PersonRowResponse } from './dto/list-persons.query.js';
import type { PersonResponse } from './dto/person.response.js';
import { PersonOpener } from './person-opener.js';
import { PersonEntity } from './person.entity.js';

type Row = PersonRowResponse & { readonly sortKey: string; readonly count: number };

const COLUMNS = [{ sql: 'p.sort_key' }, { sql: 'p.id' }];
const COUNT = cappedCount('select 1 from persons');
const ORDER = orderBy(COLUMNS);
const FIELDS = `p.id, p.given_name as "givenName", p.family_name as "familyName", p.father_name as "fatherName",
  p.birth_year as "birthYear", p.sort_key as "sortKey",
  array(select c.number from case_members m join cases c on c.id = m.case_id where m.person_id = p.id
         order by c.number) as "caseNumbers"`;

/** Persons of the cases that one works with. */
@Injectable()
export class PersonsQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly opener: PersonOpener,
  ) {}

  list(actor: Actor, query: ListPersonsQuery): Promise<Page<PersonRowResponse>> {
    const list = `persons:${actor.userId ?? ''}`;
    const key = query.cursor === undefined ? null : this.cursors.decode(list, query.cursor);
    const after = key && afterCursor(COLUMNS, key, 2);
    const whereSql = after ? `where ${after.sql}` : '';
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'person.list', entity: 'person', entityId: null });
        const found = await tx.query<Row>(
          `select ${FIELDS}, (${COUNT}) as count from persons p ${whereSql} order by ${ORDER}
            limit $1`,
          [query.limit + 1, ...(after?.params ?? [])],
        );
        const { rows, last } = cutPage(found, query.limit);
        return {
          items: rows.map(({ sortKey: _key, count: _count, ...row }) => row),
          nextCursor: last ? this.cursors.encode(list, [last.sortKey, last.id]) : null,
          total: totalOf(found[0]?.count ?? 0),
        };
      },
      { readOnly: true },
    );
  }

  /** @throws ProblemError NOT_FOUND outside one's cases. */
  get(actor: Actor, id: string): Promise<PersonResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const person = await tx.em.findOneBy(PersonEntity, { id });
        const [open] = person === null ? [] : await this.opener.open(tx, [person]);
        if (open === undefined) throw new ProblemError('NOT_FOUND');
        tx.audit({ action: 'person.read', entity: 'person', entityId: id });
        return open;
      },
      { readOnly: true },
    );
  }
}
