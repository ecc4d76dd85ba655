import { Injectable } from '@nestjs/common';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import { explainedOfReadmission } from '../deadlines/public.js';
import { profileById } from './agreement-profiles.js';
import type {
  ReadmissionDetailResponse,
  ReadmissionEventResponse,
} from './dto/readmission.response.js';
import { otherRequests } from './other-requests.js';
import { factsOf } from './readmission-facts.js';
import { toDetail } from './readmission.mapper.js';
import { ReadmissionPersonEntity } from './readmission-person.entity.js';
import { ReadmissionPersons } from './readmission-persons.js';
import { ReadmissionEntity } from './readmission.entity.js';

const EVENTS = `select e.id, to_json(e.at) #>> '{}' as at, u.name as "actorName", e.kind,
    coalesce(e.data->>'day', e.data->>'to') as day, coalesce(e.data->>'code', e.data->>'cause') as code
  from readmission_events e left join users u on u.id = e.actor_id
  where e.readmission_id = $1 order by e.at desc, e.id desc limit 200`;
const NAMES = 'select id, name from users where id = any ($1::uuid[])';

/** One request as its desks see it: person, clock, reply, arrival, what can be done now, and its history. */
@Injectable()
export class ReadmissionPageQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: ReadmissionPersons,
  ) {}

  /** @throws ProblemError NOT_FOUND */
  get(actor: Actor, id: string): Promise<ReadmissionDetailResponse> {
    return this.unitOfWork.run(
      actor,
      (tx) => {
        tx.audit({ action: 'readmission.read', entity: 'readmission', entityId: id });
        return this.read(tx, id);
      },
      { readOnly: true },
    );
  }

  /** The page inside a unit of work, for the answer to a command. */
  async read(tx: Transaction, id: string): Promise<ReadmissionDetailResponse> {
    const row = await tx.em.findOneBy(ReadmissionEntity, { id });
    if (row === null) throw new ProblemError('NOT_FOUND');
    const person = await tx.em.findOneByOrFail(ReadmissionPersonEntity, { id: row.personId });
    const profile = await profileById(tx, row.profileId);
    const facts = await factsOf(tx, row, profile);
    const deadlines = await explainedOfReadmission(tx, id);
    const key = await this.persons.keyToRead(tx, person.id);
    return toDetail(tx, {
      ...{ row, person, profile, facts, key },
      opened: this.persons.open(person, key),
      names: await namesOf(tx, row),
      deadlines,
      others: await otherRequests(tx, row, person),
      events: await tx.query<ReadmissionEventResponse>(EVENTS, [id]),
    });
  }
}

async function namesOf(
  tx: Transaction,
  row: ReadmissionEntity,
): Promise<ReadonlyMap<string, string>> {
  const { officerId, preparedBy, signedBy, dispatchedBy, arrivedBy } = row;
  const ids = [officerId, preparedBy, signedBy, dispatchedBy, arrivedBy].filter(Boolean);
  if (ids.length === 0) return new Map();
  const users = await tx.query<{ id: string; name: string }>(NAMES, [ids]);
  return new Map(users.map(({ id, name }) => [id, name]));
}
