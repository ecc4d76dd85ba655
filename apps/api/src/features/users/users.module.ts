import { Module } from '@nestjs/common';
import { OrganisationsController, ProgrammesController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { UsersController } from './users.controller.js';
import { UsersQueries } from './users.queries.js';
import { UsersService } from './users.service.js';

@Module({
  controllers: [UsersController, OrganisationsController, ProgrammesController],
  providers: [OrganisationsService, UsersQueries, UsersService],
})
export class UsersModule {}
