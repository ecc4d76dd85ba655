import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { systemActor, UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import { Keyring } from './keyring.js';
import { openKeyring } from './open-keyring.js';
import { SignedTokens } from './signed-tokens.js';

/** The keys of the state's files: `@Inject(STATE_KEYRING) keyring: Keyring` (E-14). */
export const STATE_KEYRING = Symbol('STATE_KEYRING');

/** Both keyrings of the installation; a master key that does not fit the database stops the start. */
@Global()
@Module({
  providers: [
    SignedTokens,
    {
      provide: Keyring,
      inject: [UnitOfWork, CONFIG],
      useFactory: (work: UnitOfWork, config: Config) =>
        work.run(systemActor(newId()), (tx) => openKeyring(tx, 'NGO', config.masterKey)),
    },
    {
      provide: STATE_KEYRING,
      inject: [UnitOfWork, CONFIG],
      useFactory: (work: UnitOfWork, config: Config) =>
        work.run(systemActor(newId()), (tx) => openKeyring(tx, 'STATE', config.stateMasterKey)),
    },
  ],
  exports: [Keyring, SignedTokens, STATE_KEYRING],
})
export class CryptoModule {}
