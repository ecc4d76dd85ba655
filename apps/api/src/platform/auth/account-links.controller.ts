import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NotIdempotent, Public, type AppRequest } from '../http/index.js';
import { LinkRequest, RequestResetRequest, UseLinkRequest } from './dto/account.request.js';
import { LinkHolderResponse } from './dto/account.response.js';
import { LinkService } from './link.service.js';
import { visitOf } from './visit.js';

/** A forgotten password. */
@ApiTags('session')
@Controller('password-resets')
@Public()
export class PasswordResetsController {
  constructor(private readonly links: LinkService) {}

  /** Answers 202 whether or not there is such an account. */
  @Post()
  @NotIdempotent()
  @ApiAcceptedResponse()
  @HttpCode(202)
  request(@Body() { email }: RequestResetRequest, @Req() request: AppRequest): Promise<void> {
    return this.links.requestReset(email, visitOf(request));
  }

  @Post('complete')
  @NotIdempotent()
  @ApiNoContentResponse()
  @HttpCode(204)
  complete(@Body() { token, password }: UseLinkRequest, @Req() request: AppRequest): Promise<void> {
    return this.links.use(token, password, 'PASSWORD_RESET', visitOf(request));
  }
}

/** An invitation, or a reset, as the page shows it before a password is typed. */
@ApiTags('session')
@Controller('account-links')
@Public()
export class AccountLinksController {
  constructor(private readonly links: LinkService) {}

  /** A POST, so that the token stands in no address. */
  @Post('read')
  @NotIdempotent()
  @ApiOkResponse({ type: LinkHolderResponse })
  @HttpCode(200)
  async read(
    @Body() { token }: LinkRequest,
    @Req() request: AppRequest,
  ): Promise<LinkHolderResponse> {
    const holder = await this.links.look(token, visitOf(request));
    return { ...holder, expiresAt: holder.expiresAt.toISOString() };
  }
}

@ApiTags('session')
@Controller('invitations')
@Public()
export class InvitationsController {
  constructor(private readonly links: LinkService) {}

  /** Sets the first password and opens the account; the sign-in follows. */
  @Post('accept')
  @NotIdempotent()
  @ApiNoContentResponse()
  @HttpCode(204)
  accept(@Body() { token, password }: UseLinkRequest, @Req() request: AppRequest): Promise<void> {
    return this.links.use(token, password, 'INVITATION', visitOf(request));
  }
}
