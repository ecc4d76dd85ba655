import { Module } from '@nestjs/common';
import { DuplicateSearch } from './duplicate-search.js';
import { FilePhoneEnds } from './file-phone-ends.js';
import { OneFin } from './one-fin.js';
import { PersonOpener } from './person-opener.js';
import { PhoneEnds } from './phone-ends.js';
import { PersonsController } from './persons.controller.js';
import { PersonsQueries } from './persons.queries.js';
import { Persons } from './persons.service.js';

@Module({
  controllers: [PersonsController],
  providers: [
    DuplicateSearch,
    FilePhoneEnds,
    OneFin,
    PersonOpener,
    Persons,
    PersonsQueries,
    PhoneEnds,
  ],
  exports: [DuplicateSearch, PersonOpener, Persons, PhoneEnds],
})
export class PersonsModule {}
