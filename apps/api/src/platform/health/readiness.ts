import { Injectable } from '@nestjs/common';

export interface CheckResult {
  readonly ok: boolean;
  /** A number or a code that tells why; never an error's message. */
  readonly detail?: string | number;
  /** Requests are still taken and nothing is lost; something comes late. */
  readonly degrades?: boolean;
}

export type Check = () => Promise<CheckResult>;

const PATIENCE_MS = 3000;

/** What has to be well before this process takes requests. Parts of the platform add their own check at start. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, Check>();
  private stopping = false;

  add(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  /** From now on not ready: the load balancer sends no more, and what runs is finished. */
  stop(): void {
    this.stopping = true;
  }

  async results(): Promise<Readonly<Record<string, CheckResult>>> {
    if (this.stopping) return { process: { ok: false, detail: 'STOPPING' } };
    const entries = [...this.checks].map(
      async ([name, check]) => [name, await withinPatience(check)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }
}

async function withinPatience(check: Check): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CheckResult>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: 'TIMED_OUT' }), PATIENCE_MS);
  });
  const result = check().catch((): CheckResult => ({ ok: false, detail: 'FAILED' }));
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}
