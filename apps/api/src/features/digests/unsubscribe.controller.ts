import { Controller, Get, HttpCode, Param, Post, Redirect } from '@nestjs/common';
import { ApiFoundResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type LetterKind, type MailChannel, SWITCHABLE_TRIGGERS } from '@qayidis/domain/digests';
import { type Actor, UnitOfWork } from '../../platform/database/index.js';
import {
  AcceptsForm,
  CurrentActor,
  NotIdempotent,
  ProblemError,
  Public,
} from '../../platform/http/index.js';
import { LetterTokens } from './letter-tokens.js';

const CHANNEL: Readonly<Record<LetterKind, MailChannel>> = {
  DIGEST: 'DIGEST',
  AT_ONCE: 'MAIL_NOW',
};

/**
 * One press on "unsubscribe" in a mail program (RFC 8058), without a session: it ends mails that may be ended, and
 * nothing else (DIG-07). Opening the address only leads to the choices.
 */
@ApiTags('notices')
@Controller('unsubscribe')
@Public()
export class UnsubscribeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: LetterTokens,
  ) {}

  @Post(':token')
  @AcceptsForm()
  @NotIdempotent()
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@CurrentActor() actor: Actor, @Param('token') token: string): Promise<void> {
    const whose = this.tokens.readUnsubscribe(token);
    if (whose === null) throw new ProblemError('LINK_INVALID');
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.query('select app.unsubscribe_notices($1, $2, $3)', [
        whose.userId,
        CHANNEL[whose.kind],
        SWITCHABLE_TRIGGERS,
      ]);
      tx.audit({ action: 'notice-choice.unsubscribe', entity: 'user', entityId: whose.userId });
    });
  }

  @Get(':token')
  @Redirect()
  @ApiFoundResponse({ description: 'To the choices, after signing in' })
  look(@Param('token') _token: string): { url: string } {
    return { url: this.tokens.pageAddress('/account') };
  }
}
