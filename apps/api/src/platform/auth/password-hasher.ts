import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { CONFIG, type Config } from '../config/index.js';
import { ProblemError } from '../http/index.js';
import { Slots } from './slots.js';

/** At most so many hashes at once: each holds its memory (security.md 7). */
const PARALLEL_HASHES = 4;
/** Whoever would wait longer than this queue is told to come back. */
const WAITING_HASHES = 60;
/** With less memory than this, OWASP's floor asks for a second pass. */
const ONE_PASS_FROM_KIB = 47_104;

/** argon2id (the library's default) with a bounded number of hashes at a time (ACC-04). */
@Injectable()
export class PasswordHasher {
  private readonly slots = new Slots(PARALLEL_HASHES, WAITING_HASHES);
  private readonly cost: { readonly memoryCost: number; readonly timeCost: number };
  private decoy: Promise<string> | undefined;

  constructor(@Inject(CONFIG) config: Config) {
    const memoryCost = config.limits.passwordMemoryKib;
    this.cost = { memoryCost, timeCost: memoryCost < ONE_PASS_FROM_KIB ? 2 : 1 };
  }

  /** @throws ProblemError UNAVAILABLE when too many hashes wait already. */
  hash(password: string): Promise<string> {
    return this.inSlot(() => hash(password, { ...this.cost, parallelism: 1 }));
  }

  /**
   * Costs the same whether or not there is a hash to compare with, so that time tells nothing about accounts.
   * @throws ProblemError UNAVAILABLE when too many hashes wait already.
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash('no account has this password');
    const expected = stored ?? (await this.decoy);
    const matches = await this.inSlot(() => verify(expected, password));
    return matches && stored !== null;
  }

  /** True when a stored hash was made with weaker settings than today's. */
  isWeaker(stored: string): boolean {
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(stored) ?? [];
    return Number(memory) < this.cost.memoryCost || Number(passes) < this.cost.timeCost || !memory;
  }

  private inSlot<T>(work: () => Promise<T>): Promise<T> {
    if (this.slots.full)
      throw new ProblemError('UNAVAILABLE', { params: { reason: 'OVERLOADED' } });
    return this.slots.run(work);
  }
}
