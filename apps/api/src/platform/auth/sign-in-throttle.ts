import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type Limits } from '../config/index.js';
import type { Transaction } from '../database/index.js';
import { AccountSecrets } from './account-secrets.js';

const QUARTER_HOUR = 900;
const HOUR = 3600;
/** Wrong second-factor codes per account and hour, over all challenges. */
const CODES_PER_HOUR = 20;
/** Reset mails per account and hour: more would be a nuisance. */
const RESETS_PER_ACCOUNT = 3;
const RESETS_PER_NETWORK = 30;

interface Counter {
  readonly key: Buffer;
  readonly ceiling: number;
  readonly seconds: number;
  /** Starts anew after a success. */
  readonly forgets?: boolean;
}
export type Counters = readonly Counter[];

/**
 * Counters of failures, in the database, so that every process counts the same (ACC-05). A try is taken before
 * it is judged and given back when it succeeds.
 */
@Injectable()
export class SignInThrottle {
  private readonly limits: Limits;

  constructor(
    private readonly secrets: AccountSecrets,
    @Inject(CONFIG) config: Config,
  ) {
    this.limits = config.limits;
  }

  networkKey(network: string): Buffer {
    return this.secrets.counterKeyOf('known network', network);
  }

  /**
   * Counters of a sign-in. The one of the whole account does not bind a network from which this person has
   * signed in before: nobody can lock another out from afar.
   */
  ofSignIn(email: string, network: string, networkKnown: boolean): Counters {
    const account = email.toLowerCase();
    const { limits } = this;
    return [
      this.counter(
        'pair',
        [account, network],
        limits.signInFailuresPerAccountAndNetwork,
        QUARTER_HOUR,
        true,
      ),
      this.counter('network', [network], limits.signInFailuresPerNetwork, HOUR),
      ...(networkKnown
        ? []
        : [this.counter('account', [account], limits.signInFailuresPerAccount, HOUR)]),
    ];
  }

  ofCode(userId: string): Counters {
    return [this.counter('code', [userId], CODES_PER_HOUR, HOUR, true)];
  }

  ofResetNetwork(network: string): Counters {
    return [this.counter('reset network', [network], RESETS_PER_NETWORK, HOUR)];
  }

  ofResetAccount(email: string): Counters {
    return [this.counter('reset account', [email.toLowerCase()], RESETS_PER_ACCOUNT, HOUR)];
  }

  /** Takes a try. @returns seconds to wait; 0 when it was taken. */
  async take(tx: Transaction, counters: Counters): Promise<number> {
    const [row] = await tx.query<{ wait: number }>('select app.throttle_take($1, $2, $3) as wait', [
      counters.map(({ key }) => key),
      counters.map(({ ceiling }) => ceiling),
      counters.map(({ seconds }) => seconds),
    ]);
    return row?.wait ?? 0;
  }

  async giveBack(tx: Transaction, counters: Counters): Promise<void> {
    await tx.query('select app.throttle_give_back($1, $2)', [
      counters.map(({ key }) => key),
      counters.filter(({ forgets }) => forgets === true).map(({ key }) => key),
    ]);
  }

  private counter(
    kind: string,
    parts: readonly string[],
    ceiling: number,
    seconds: number,
    forgets = false,
  ): Counter {
    return { key: this.secrets.counterKeyOf(kind, ...parts), ceiling, seconds, forgets };
  }
}
