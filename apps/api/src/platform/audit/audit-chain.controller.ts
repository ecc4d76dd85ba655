import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../database/index.js';
import { CurrentActor, RequirePermission } from '../http/index.js';
import { AuditChain } from './audit-chain.js';
import { AuditChainResponse, AuditVerdictResponse } from './audit-chain.response.js';

@Controller('audit-chain')
@RequirePermission('audit.read')
export class AuditChainController {
  constructor(private readonly chain: AuditChain) {}

  @Get()
  @ApiOkResponse({ type: AuditChainResponse })
  state(@CurrentActor() actor: Actor): Promise<AuditChainResponse> {
    return this.chain.state(actor);
  }

  @Post('verify')
  @HttpCode(200)
  @ApiOkResponse({ type: AuditVerdictResponse })
  verify(@CurrentActor() actor: Actor): Promise<AuditVerdictResponse> {
    return this.chain.verify(actor);
  }
}
