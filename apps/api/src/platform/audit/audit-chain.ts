import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { type Actor, type Transaction, UnitOfWork } from '../database/index.js';
import { AnchorFile } from './anchor-file.js';
import type { AuditChainResponse, AuditVerdictResponse } from './audit-chain.response.js';
import { faultOf, keptFaults } from './kept-faults.js';
import { verifyAudit } from './verify-audit.js';

interface Links {
  readonly links: number;
  readonly linkedAt: Date | null;
  readonly waiting: number;
  readonly waitingSince: Date | null;
}

interface Check {
  readonly at: Date | null;
  readonly name: string | null;
  readonly whole: boolean | null;
  readonly fields: readonly string[];
}

const NO_LINKS: Links = { links: 0, linkedAt: null, waiting: 0, waitingSince: null };
const NO_CHECK: Check = { at: null, name: null, whole: null, fields: [] };
const NO_ANCHOR = { seq: 0, at: null };

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

const LINKS = `with last as (select seq, position, sealed_at from audit_seals order by seq desc limit 1),
  open as (select a.at from audit_entries a
    where a.position > coalesce((select position from last), 0) order by a.position limit 1000)
  select coalesce((select seq from last), 0)::bigint as links, (select sealed_at from last) as "linkedAt",
    (select count(*)::int from open) as waiting, (select min(at) from open) as "waitingSince"`;
const LAST_CHECK = `select a.at, u.name, a.outcome = 'DONE' as whole, a.fields from audit_entries a
  left join users u on u.id = a.actor_id where a.action = 'audit.verify' and a.outcome <> 'DENIED'
  order by a.position desc limit 1`;

/** What an officer asks of the trail: how far it can be trusted, and to have it checked now. */
@Injectable()
export class AuditChain {
  private readonly anchors: AnchorFile;

  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.anchors = new AnchorFile(config.dataDir);
  }

  async state(actor: Actor): Promise<AuditChainResponse> {
    const anchor = (await this.anchors.read()).at(-1) ?? NO_ANCHOR;
    const { links, check } = await this.work.run(actor, (tx) => this.read(tx), { readOnly: true });
    return {
      links: links.links,
      linkedAt: instant(links.linkedAt),
      waiting: links.waiting,
      waitingSince: instant(links.waitingSince),
      anchoredLink: anchor.seq,
      anchoredAt: anchor.at,
      verifiedAt: instant(check.at),
      verifiedByName: check.name,
      whole: check.whole,
      faults: check.fields.flatMap(faultOf),
    };
  }

  /** Walks the whole chain and every anchor; that it was done, and what was found, is an entry itself. */
  async verify(actor: Actor): Promise<AuditVerdictResponse> {
    const { sealed, anchors, faults } = await verifyAudit(this.work, this.config);
    const outcome = faults.length === 0 ? 'DONE' : 'FAILED';
    await this.work.run(actor, (tx) => {
      const fields = keptFaults(faults);
      tx.audit({ action: 'audit.verify', entity: 'audit_seals', entityId: null, outcome, fields });
      return Promise.resolve();
    });
    return { sealed, anchors, faults: [...faults] };
  }

  private async read(tx: Transaction): Promise<{ links: Links; check: Check }> {
    const [links] = await tx.query<Links>(LINKS);
    const [check] = await tx.query<Check>(LAST_CHECK);
    tx.audit({ action: 'audit.chain', entity: 'audit_seals', entityId: null });
    return { links: links ?? NO_LINKS, check: check ?? NO_CHECK };
  }
}
