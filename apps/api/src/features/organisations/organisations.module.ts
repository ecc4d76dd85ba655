import { Module } from '@nestjs/common';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';
import { ProgrammesController } from './programmes.controller.js';
import { Programmes } from './programmes.service.js';

@Module({
  controllers: [OrganisationsController, ProgrammesController],
  providers: [OrganisationsQueries, OrganisationsService, Programmes],
})
export class OrganisationsModule {}
