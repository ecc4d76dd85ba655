import { Module } from '@nestjs/common';
import { DuplicateSearch } from './duplicate-search.js';
import { PersonOpener } from './person-opener.js';
import { PersonsController } from './persons.controller.js';
import { PersonsQueries } from './persons.queries.js';
import { Persons } from './persons.service.js';

@Module({
  controllers: [PersonsController],
  providers: [DuplicateSearch, PersonOpener, Persons, PersonsQueries],
  exports: [DuplicateSearch, PersonOpener, Persons],
})
export class PersonsModule {}
