import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../database/index.js';
import { CurrentActor, ProblemError, RequirePermission } from '../http/index.js';
import { type MailFaultResponse, MailFaultsResponse } from './mail-fault.response.js';

/** Row-level security says whose: one's own, those of one's programme for who leads it, all for the administrator. */
const FAULTS = `select f.recipient_id as "recipientId", u.name, u.email, f.smtp_code as code, f.dsn_status as status,
    to_json(f.noted_at) #>> '{}' as "notedAt", f.recipient_id = app.user_id() as mine
  from mail_faults f join users u on u.id = f.recipient_id order by f.noted_at desc, f.recipient_id limit 200`;

/** Addresses that refuse letters, for those who can act (DIG-09). */
@ApiTags('mail')
@Controller('mail-faults')
@RequirePermission('mail-fault.manage')
export class MailFaultsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @ApiOkResponse({ type: MailFaultsResponse })
  list(@CurrentActor() actor: Actor): Promise<MailFaultsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'mail-fault.list', entity: 'user', entityId: null });
        return { items: await tx.query<MailFaultResponse>(FAULTS) };
      },
      { readOnly: true },
    );
  }

  /** The address works again: letters are sent to it as before. */
  @Delete(':recipientId')
  @HttpCode(204)
  @ApiNoContentResponse()
  clear(@CurrentActor() actor: Actor, @Param('recipientId') recipientId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const cleared = await tx.query(
        'delete from mail_faults where recipient_id = $1 returning recipient_id',
        [recipientId],
      );
      if (cleared.length === 0) throw new ProblemError('NOT_FOUND');
      tx.audit({ action: 'mail-fault.clear', entity: 'user', entityId: recipientId });
    });
  }
}
