import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../database/index.js';
import { CurrentActor, NotIdempotent, RequirePermission } from '../http/index.js';
import { BackupCodesResponse, EnrolmentResponse } from './dto/account.response.js';
import { SecondFactorRequest } from './dto/sign-in.request.js';
import { EnrolmentService } from './enrolment.service.js';
import { asSelf } from './self-actor.js';
import { StepUp } from './step-up.js';

/** The second factor of one's own account. Answers with secrets are never kept for a repeated submit. */
@ApiTags('account')
@Controller('account/second-factor')
@RequirePermission('account.manage')
export class AccountSecondFactorController {
  constructor(private readonly enrolment: EnrolmentService) {}

  /** A new secret; the present one stays in force until the new one is confirmed. */
  @Post()
  @StepUp()
  @NotIdempotent()
  @ApiOkResponse({ type: EnrolmentResponse })
  @HttpCode(200)
  start(@CurrentActor() actor: Actor): Promise<EnrolmentResponse> {
    return this.enrolment.start(asSelf(actor));
  }

  /** Ends all other sessions. The backup codes are shown this once. */
  @Post('confirm')
  @StepUp()
  @NotIdempotent()
  @ApiOkResponse({ type: BackupCodesResponse })
  @HttpCode(200)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() { code }: SecondFactorRequest,
  ): Promise<BackupCodesResponse> {
    return { backupCodes: await this.enrolment.finish(asSelf(actor), code) };
  }

  @Delete()
  @StepUp()
  @ApiNoContentResponse()
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor): Promise<void> {
    return this.enrolment.remove(asSelf(actor));
  }

  /** Ten new backup codes; the old ones are void. */
  @Post('backup-codes')
  @StepUp()
  @NotIdempotent()
  @ApiOkResponse({ type: BackupCodesResponse })
  @HttpCode(200)
  async renewBackupCodes(@CurrentActor() actor: Actor): Promise<BackupCodesResponse> {
    return { backupCodes: await this.enrolment.renewBackups(asSelf(actor)) };
  }
}
