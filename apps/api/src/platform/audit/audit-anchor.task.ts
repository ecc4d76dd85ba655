import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { systemActor, UnitOfWork } from '../database/index.js';
import { Planned, type PlannedTask } from '../jobs/index.js';
import { AnchorFile } from './anchor-file.js';
import { AnchorSigner } from './audit-anchor.js';

/** Signs the head of the chain every ten minutes: a chain alone cannot show that its tail was cut. */
@Injectable()
@Planned({ name: 'audit.anchor', everyMs: 600_000 })
export class AuditAnchorTask implements PlannedTask {
  private readonly signer: AnchorSigner;
  private readonly file: AnchorFile;
  private last = 0;

  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) config: Config,
  ) {
    this.signer = new AnchorSigner(config.dbLoginSecret);
    this.file = new AnchorFile(config.dataDir);
  }

  async tick(requestId: string): Promise<void> {
    const head = await this.work.run(systemActor(requestId), async (tx) => {
      const [row] = await tx.query<{ seq: number; hash: string }>(
        "select seq, encode(hash, 'hex') as hash from audit_seals order by seq desc limit 1",
      );
      return row && { ...row, at: tx.now.toISOString() };
    });
    if (!head || head.seq === this.last) return;
    await this.file.append(this.signer.sign(head.seq, head.hash, head.at));
    this.last = head.seq;
  }
}
