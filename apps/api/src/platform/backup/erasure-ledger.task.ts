import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { systemActor, UnitOfWork } from '../database/index.js';
import { Planned, type PlannedTask } from '../jobs/index.js';
import { appendErasures, type Erasure, readErasures } from './erasure-ledger.js';

/** Carries destroyed keys from the database to the ledger beside it. Level-triggered: the file says what it has. */
@Injectable()
@Planned({ name: 'backup.erasure-ledger', everyMs: 10_000 })
export class ErasureLedgerTask implements PlannedTask {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tick(requestId: string): Promise<void> {
    const known = new Set((await readErasures(this.config.dataDir)).map((one) => one.dataKeyId));
    const found = await this.work.run(systemActor(requestId), (tx) =>
      tx.query<Erasure>(
        `select position, data_key_id as "dataKeyId", erased_at as "erasedAt"
           from key_erasures order by position`,
      ),
    );
    const missing = found.filter(({ dataKeyId }) => !known.has(dataKeyId));
    await appendErasures(this.config.dataDir, missing);
  }
}
