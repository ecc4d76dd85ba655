import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
} from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../src/platform/database/index.js';
import {
  CodeField,
  CodesParameter,
  CurrentActor,
  DateField,
  IfMatch,
  IntegerField,
  NotIdempotent,
  ObjectField,
  ObjectsField,
  PageQuery,
  ProblemError,
  Public,
  RequirePermission,
  TextField,
  UuidField,
} from '../../src/platform/http/index.js';

const COLOURS = ['RED', 'GREEN'] as const;

export class PartRequest {
  @TextField({ max: 10 })
  label!: string;
}

export class ProbeRequest {
  @TextField({ max: 20 })
  name!: string;

  @CodeField(COLOURS, { name: 'Colour' })
  colour!: string;

  @DateField({ optional: true })
  day?: string;

  @IntegerField({ optional: true, nullable: true, min: 0, max: 9 })
  level?: number | null;

  @UuidField({ optional: true })
  ownerId?: string;

  @ObjectField(() => PartRequest, { optional: true })
  main?: PartRequest;

  @ObjectsField(() => PartRequest, { optional: true, max: 2 })
  parts?: PartRequest[];
}

export class ProbeQuery extends PageQuery {
  @CodesParameter(COLOURS, { optional: true, name: 'Colour' })
  colour?: string[];
}

export class ProbeResponse {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Number })
  count!: number;
}

/** Routes that exist in the tests of the frame only; they count in `organisations`. */
@Controller('probes')
export class ProbesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @RequirePermission('case.read')
  @ApiOkResponse({ type: ProbeResponse })
  list(@Query() query: ProbeQuery): ProbeResponse {
    return { name: (query.colour ?? []).join('+'), count: query.limit };
  }

  @Get('open')
  @Public()
  @ApiOkResponse({ type: ProbeResponse })
  open(): ProbeResponse {
    return { name: 'open', count: 0 };
  }

  @Get('fault')
  @Public()
  @ApiOkResponse({ type: ProbeResponse })
  fault(): ProbeResponse {
    throw new Error('CANARY-MESSAGE');
  }

  @Get(':id')
  @RequirePermission('case.read')
  @ApiOkResponse({ type: ProbeResponse })
  read(@Param('id') _id: string): ProbeResponse {
    throw new ProblemError('NOT_FOUND');
  }

  @Post()
  @RequirePermission('case.create')
  @ApiCreatedResponse({ type: ProbeResponse })
  async create(@Body() body: ProbeRequest, @CurrentActor() actor: Actor): Promise<ProbeResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      tx.audit({ action: 'probe.create', entity: 'probe', entityId: null });
      const [row] = await tx.query<{ count: number }>(
        'select count(*)::int as count from programmes',
      );
      if (body.name === 'REFUSED') throw new ProblemError('RULE_REFUSED', { pointer: '#/name' });
      return { name: `${body.name} ${actor.requestId}`, count: row?.count ?? 0 };
    });
  }

  @Post('search')
  @NotIdempotent()
  @HttpCode(200)
  @RequirePermission('case.read')
  @ApiOkResponse({ type: ProbeResponse })
  search(@Body() body: ProbeRequest): ProbeResponse {
    return { name: body.name, count: 0 };
  }

  @Patch(':id')
  @HttpCode(204)
  @RequirePermission('case.create')
  @ApiNoContentResponse()
  change(@Param('id') _id: string, @IfMatch() version: number): void {
    if (version !== 3)
      throw new ProblemError('VERSION_STALE', {
        sentVersion: version,
        current: { version: 3, name: 'X' },
      });
  }
}
