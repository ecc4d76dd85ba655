import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StepUp } from '../../platform/auth/index.js';
import type { Actor } from '../../platform/database/index.js';
import { CurrentActor, IfMatch, type Page, RequirePermission } from '../../platform/http/index.js';
import { ChangeUserRequest, InviteUserRequest, ListUsersQuery } from './dto/user.request.js';
import { UserPageResponse, UserResponse } from './dto/user.response.js';
import { UsersQueries } from './users.queries.js';
import { UsersService } from './users.service.js';

/** Accounts: administered by ADMIN, read by those who lead a programme. */
@ApiTags('users')
@Controller('users')
@RequirePermission('user.administer')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly queries: UsersQueries,
  ) {}

  @Get()
  @RequirePermission('user.read')
  @ApiOkResponse({ type: UserPageResponse })
  list(@CurrentActor() actor: Actor, @Query() query: ListUsersQuery): Promise<Page<UserResponse>> {
    return this.queries.list(actor, query);
  }

  @Get(':userId')
  @RequirePermission('user.read')
  @ApiOkResponse({ type: UserResponse })
  read(@CurrentActor() actor: Actor, @Param('userId') userId: string): Promise<UserResponse> {
    return this.queries.read(actor, userId);
  }

  @Post()
  @StepUp()
  @ApiCreatedResponse({ type: UserResponse })
  invite(@CurrentActor() actor: Actor, @Body() body: InviteUserRequest): Promise<UserResponse> {
    return this.users.invite(actor, body);
  }

  @Patch(':userId')
  @StepUp()
  @ApiOkResponse({ type: UserResponse })
  change(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
    @Body() body: ChangeUserRequest,
    @IfMatch() version: number,
  ): Promise<UserResponse> {
    return this.users.change(actor, userId, body, version);
  }

  /** Ends all sessions at once. */
  @Post(':userId/disable')
  @StepUp()
  @ApiOkResponse({ type: UserResponse })
  @HttpCode(200)
  disable(@CurrentActor() actor: Actor, @Param('userId') userId: string): Promise<UserResponse> {
    return this.users.disable(actor, userId);
  }

  @Post(':userId/enable')
  @StepUp()
  @ApiOkResponse({ type: UserResponse })
  @HttpCode(200)
  enable(@CurrentActor() actor: Actor, @Param('userId') userId: string): Promise<UserResponse> {
    return this.users.enable(actor, userId);
  }

  @Post(':userId/resend-invitation')
  @StepUp()
  @ApiOkResponse({ type: UserResponse })
  @HttpCode(200)
  resendInvitation(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
  ): Promise<UserResponse> {
    return this.users.resendInvitation(actor, userId);
  }

  /** Needs no fresh proof of identity: it may be urgent. */
  @Post(':userId/end-sessions')
  @ApiOkResponse({ type: UserResponse })
  @HttpCode(200)
  endSessions(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
  ): Promise<UserResponse> {
    return this.users.endSessions(actor, userId);
  }

  @Post(':userId/reset-second-factor')
  @StepUp()
  @ApiOkResponse({ type: UserResponse })
  @HttpCode(200)
  resetSecondFactor(
    @CurrentActor() actor: Actor,
    @Param('userId') userId: string,
  ): Promise<UserResponse> {
    return this.users.resetSecondFactor(actor, userId);
  }
}
