import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ReleasesResponse } from './dto/releases.response.js';

/** What a donor may see: figures that were released, never a live count (security.md finding 8). */
@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @RequirePermission('release.read')
  @ApiOkResponse({ type: ReleasesResponse })
  list(@CurrentActor() actor: Actor): Promise<ReleasesResponse> {
    return this.unitOfWork.run(
      actor,
      (tx) => {
        tx.audit({ action: 'release.list', entity: 'release', entityId: null });
        return Promise.resolve({ items: [] });
      },
      { readOnly: true },
    );
  }
}
