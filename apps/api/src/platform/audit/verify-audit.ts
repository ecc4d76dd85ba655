import type { Config } from '../config/index.js';
import { systemActor, type Transaction, type UnitOfWork } from '../database/index.js';
import { newId } from '../ids/index.js';
import { AnchorFile } from './anchor-file.js';
import { AnchorSigner, type AuditAnchor } from './audit-anchor.js';

/** What can be wrong with the trail. The first five are found in the database, the others by the anchors. */
export const AUDIT_FINDINGS = [
  'SEAL_MISSING',
  'CHAIN_BROKEN',
  'ENTRY_MISSING',
  'ENTRY_ALTERED',
  'ENTRY_UNSEALED',
  'ANCHOR_FORGED',
  'TAIL_CUT',
  'CHAIN_REWRITTEN',
] as const;
export type AuditFinding = (typeof AUDIT_FINDINGS)[number];

export interface AuditFault {
  readonly finding: AuditFinding;
  /** Number of the link in the chain, where there is one. */
  readonly seq: number | null;
  /** Number of the audit entry, where there is one. */
  readonly position: number | null;
}

export interface AuditVerdict {
  readonly sealed: number;
  /** Whether the trail holds anything at all. */
  readonly hasEntries: boolean;
  readonly anchors: number;
  readonly faults: readonly AuditFault[];
}

/** Checks the whole chain, and it against every anchor of this machine's data folder. */
export async function verifyAudit(work: UnitOfWork, config: Config): Promise<AuditVerdict> {
  const anchors = await new AnchorFile(config.dataDir).read();
  const signer = new AnchorSigner(config.dbLoginSecret);
  const options = { statementTimeoutMs: 600_000 };
  return work.run(
    systemActor(newId()),
    async (tx) => {
      const inChain = await tx.query<AuditFault>(
        'select finding, seq, "position" from app.verify_audit()',
      );
      const atAnchors = await faultsAtAnchors(tx, anchors, signer);
      const [row] = await tx.query<{ sealed: number; hasEntries: boolean }>(
        `select coalesce(max(seq), 0)::bigint as sealed,
          exists (select from audit_entries) as "hasEntries" from audit_seals`,
      );
      const faults = [...inChain, ...atAnchors];
      const { sealed = 0, hasEntries = false } = row ?? {};
      return { sealed, hasEntries, anchors: anchors.length, faults };
    },
    options,
  );
}

async function faultsAtAnchors(
  tx: Transaction,
  anchors: readonly AuditAnchor[],
  signer: AnchorSigner,
): Promise<AuditFault[]> {
  const rows = await tx.query<{ seq: number; hash: string }>(
    "select seq, encode(hash, 'hex') as hash from audit_seals where seq = any($1::bigint[])",
    [anchors.map(({ seq }) => seq)],
  );
  const hashes = new Map(rows.map(({ seq, hash }) => [seq, hash]));
  return anchors.flatMap((anchor) => {
    const finding = findingAt(anchor, hashes.get(anchor.seq), signer);
    return finding === null ? [] : [{ finding, seq: anchor.seq, position: null }];
  });
}

function findingAt(
  anchor: AuditAnchor,
  hash: string | undefined,
  signer: AnchorSigner,
): AuditFinding | null {
  if (!signer.isGenuine(anchor)) return 'ANCHOR_FORGED';
  if (hash === undefined) return 'TAIL_CUT';
  return hash === anchor.hash ? null : 'CHAIN_REWRITTEN';
}
