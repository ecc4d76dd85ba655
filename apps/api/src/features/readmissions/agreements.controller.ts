import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { agreementsInForce } from './agreement-profiles.js';
import { AgreementsResponse } from './dto/agreement.response.js';

/** Agreements with their figures, where each comes from and how sure it is. */
@ApiTags('readmissions')
@Controller('agreements')
export class AgreementsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @RequirePermission('agreement.read')
  @ApiOkResponse({ type: AgreementsResponse })
  list(@CurrentActor() actor: Actor): Promise<AgreementsResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.audit({ action: 'agreement.list', entity: 'agreement', entityId: null });
        const items = await agreementsInForce(tx);
        return {
          items: items.map(({ memberStates, parameters, ...agreement }) => ({
            ...agreement,
            memberStates: [...memberStates],
            parameters: [...parameters],
          })),
        };
      },
      { readOnly: true },
    );
  }
}
