import type { AuditFault, AuditFinding } from './verify-audit.js';

/** The first faults are enough to see where to look; a new check names all. */
const MOST = 20;
const FAULT = /^([A-Z_]+) (\d*) (\d*)$/;

const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null);

/** What a check found, as its own entry of the trail keeps it: codes and numbers only. */
export const keptFaults = (faults: readonly AuditFault[]): string[] =>
  faults
    .slice(0, MOST)
    .map(({ finding, seq, position }) => `${finding} ${seq ?? ''} ${position ?? ''}`);

/** A kept fault; nothing for what is not one. */
export function faultOf(kept: string): AuditFault[] {
  const [, finding, seq, position] = FAULT.exec(kept) ?? [];
  if (finding === undefined) return [];
  return [{ finding: finding as AuditFinding, seq: numberOf(seq), position: numberOf(position) }];
}
