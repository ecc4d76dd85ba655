import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { ProblemError } from '../../platform/http/index.js';
import type { TextMessageResponse, TextMessagesResponse } from './dto/text-message.response.js';

const LAST = `select id, person_id as "personId", template, due_on as "dueOn", state, reason, gateway_code as "gatewayCode",
    to_json(not_before) #>> '{}' as "notBefore", to_json(created_at) #>> '{}' as "createdAt",
    to_json(updated_at) #>> '{}' as "updatedAt"
  from text_messages where case_id = $1 order by created_at desc, id desc limit 20`;

/** What became of the messages to the returnee of a case. */
@Injectable()
export class TextMessagesQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ProblemError NOT_FOUND outside one's cases. */
  ofCase(actor: Actor, caseId: string): Promise<TextMessagesResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        const [found] = await tx.query('select 1 from cases where id = $1', [caseId]);
        if (found === undefined) throw new ProblemError('NOT_FOUND');
        tx.audit({ action: 'text-message.list', entity: 'case', entityId: caseId, caseId });
        return { items: await tx.query<TextMessageResponse>(LAST, [caseId]) };
      },
      { readOnly: true },
    );
  }
}
