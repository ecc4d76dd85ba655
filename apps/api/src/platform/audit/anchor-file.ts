import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditAnchor } from './audit-anchor.js';

/** One anchor per line, only ever appended. Copy it off the machine: see docs/runbook.md, "Audit". */
export class AnchorFile {
  readonly path: string;

  constructor(private readonly dataDir: string) {
    this.path = join(dataDir, 'audit-anchors.jsonl');
  }

  async append(anchor: AuditAnchor): Promise<void> {
    await mkdir(this.dataDir, { recursive: true });
    await appendFile(this.path, `${JSON.stringify(anchor)}\n`, { mode: 0o600 });
  }

  /** Every anchor; a line that is none reads as an anchor that nobody signed. */
  async read(): Promise<AuditAnchor[]> {
    const text = await readFile(this.path, 'utf8').catch(() => '');
    return text.split('\n').filter(Boolean).map(anchorIn);
  }
}

function anchorIn(line: string): AuditAnchor {
  try {
    const { seq, hash, at, signature } = JSON.parse(line) as Partial<AuditAnchor>;
    return { seq: Number(seq), hash: String(hash), at: String(at), signature: String(signature) };
  } catch {
    return { seq: 0, hash: '', at: '', signature: '' };
  }
}
