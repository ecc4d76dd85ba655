import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, RequirePermission } from '../../platform/http/index.js';
import { ReferralReceiptResponse, SubmitReferralRequest } from './dto/referral.request.js';
import { StateReferralsService } from './referrals.service.js';

@ApiTags('state side')
@Controller('referrals')
export class ReferralsController {
  constructor(private readonly referrals: StateReferralsService) {}

  @Post()
  @RequirePermission('referral.submit')
  @ApiCreatedResponse({ type: ReferralReceiptResponse })
  submit(
    @CurrentActor() actor: Actor,
    @Body() body: SubmitReferralRequest,
  ): Promise<ReferralReceiptResponse> {
    return this.referrals.submit(actor, body);
  }
}
