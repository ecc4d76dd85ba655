import { Controller, Get, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemError, Public } from '../http/index.js';
import { ContractHolder } from './contract-holder.js';

@Controller({ path: 'openapi.json', version: VERSION_NEUTRAL })
@Public()
export class OpenapiController {
  constructor(private readonly contract: ContractHolder) {}

  @Get()
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  read(): OpenAPIObject {
    const document = this.contract.document();
    if (document === null) throw new ProblemError('UNAVAILABLE');
    return document;
  }
}
