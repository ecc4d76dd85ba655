import { Injectable } from '@nestjs/common';
import { ENDED_STATES } from '@qayidis/domain/cases';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { parametersOf } from '../parameters/public.js';
import type { MentorLoadResponse, MentorLoadsResponse } from './dto/mentor.response.js';

/** Mentors of the programme with what they lead, the least busy first. */
const MENTORS = `select u.id, u.name, o.name as "organisationName", coalesce(l.open, 0)::int as "openCases",
    coalesce(l.late, 0)::int as "overdueCases", coalesce(l.open, 0) >= $3 as full,
    not exists (select 1 from mail_faults f where f.recipient_id = u.id) as "mailWorks"
  from users u left join organisations o on o.id = u.organisation_id
  left join (select c.mentor_id, count(*) as open, count(*) filter (where c.next_due_on < $4) as late
    from cases c where c.programme_id = $1 and c.state <> all($2::text[]) group by c.mentor_id) l on l.mentor_id = u.id
 where u.programme_id = $1 and u.role = 'MENTOR' and u.status = 'ACTIVE'
 order by "openCases", app.sort_key_az(u.name), u.id`;

@Injectable()
export class MentorsQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor): Promise<MentorLoadsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const { MENTOR_CAPACITY } = await parametersOf(tx, actor.programmeId);
        const capacity = MENTOR_CAPACITY.value;
        tx.audit({ action: 'mentor.list', entity: 'user', entityId: null });
        const items = await tx.query<MentorLoadResponse>(MENTORS, [
          actor.programmeId,
          ENDED_STATES,
          capacity,
          tx.today,
        ]);
        return { items, capacity };
      },
      { readOnly: true },
    );
  }
}
