import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../http/index.js';
import { MailLinks } from '../mail/index.js';
import { AccountController } from './account.controller.js';
import { AccountLinks } from './account-links.js';
import {
  AccountLinksController,
  InvitationsController,
  PasswordResetsController,
} from './account-links.controller.js';
import { AccountQueries } from './account.queries.js';
import { AccountSecondFactorController } from './account-second-factor.controller.js';
import { AccountSecrets } from './account-secrets.js';
import { AccountService } from './account.service.js';
import { EnrolmentService } from './enrolment.service.js';
import { LinkService } from './link.service.js';
import { LiveSessions } from './live-session.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordService } from './password.service.js';
import { ReauthenticationService } from './reauthentication.service.js';
import { SecondFactorCheck } from './second-factor.check.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SecondFactorStore } from './second-factor.store.js';
import { SecondStepService } from './second-step.service.js';
import { SessionController } from './session.controller.js';
import { SignInService } from './sign-in.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Accounts, sign-in and sessions. Global: the authorisation guard of every route asks it who is there. */
@Global()
@Module({
  controllers: [
    SessionController,
    SecondFactorController,
    AccountController,
    AccountSecondFactorController,
    AccountLinksController,
    PasswordResetsController,
    InvitationsController,
  ],
  providers: [
    AccountLinks,
    AccountQueries,
    AccountSecrets,
    AccountService,
    EnrolmentService,
    LinkService,
    LiveSessions,
    { provide: MailLinks, useExisting: AccountLinks },
    { provide: SessionReader, useExisting: LiveSessions },
    PasswordHasher,
    PasswordService,
    ReauthenticationService,
    SecondFactorCheck,
    SecondFactorStore,
    SecondStepService,
    SignInService,
    SignInThrottle,
  ],
  exports: [AccountLinks, MailLinks, PasswordHasher, SessionReader],
})
export class AuthModule {}
