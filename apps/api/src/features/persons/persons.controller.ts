import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import {
  CurrentActor,
  IfMatch,
  type Page,
  RequirePermission,
  ShownBy,
} from '../../platform/http/index.js';
import {
  ListPersonsQuery,
  PersonPageResponse,
  type PersonRowResponse,
} from './dto/list-persons.query.js';
import { UpdatePersonRequest } from './dto/person-fields.request.js';
import { PersonResponse } from './dto/person.response.js';
import { PersonOpener } from './person-opener.js';
import { PersonsQueries } from './persons.queries.js';
import { Persons } from './persons.service.js';

@ApiTags('persons')
@Controller('persons')
@ShownBy(() => PersonsController, 'get')
export class PersonsController {
  constructor(
    private readonly queries: PersonsQueries,
    private readonly persons: Persons,
    private readonly opener: PersonOpener,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @RequirePermission('person.read')
  @ApiOkResponse({ type: PersonPageResponse })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListPersonsQuery,
  ): Promise<Page<PersonRowResponse>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @RequirePermission('person.read')
  @ApiOkResponse({ type: PersonResponse })
  get(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PersonResponse> {
    return this.queries.get(actor, id);
  }

  @Patch(':id')
  @RequirePermission('person.update')
  @ApiOkResponse({ type: PersonResponse })
  update(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: UpdatePersonRequest,
  ): Promise<PersonResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await this.persons.update(tx, id, version, body);
      const [open] = await this.opener.open(tx, [person]);
      return open as PersonResponse;
    });
  }
}
