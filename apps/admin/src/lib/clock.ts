/** A difference below this is that of seconds and the way, not of clocks. */
const TOLERATED_MS = 60_000;

let aheadMs = 0;

/** Learns from an answer how far the clock of this device is from the server's; without its date nothing changes. */
export function learnTime(answer: Response): void {
  const server = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(server)) return;
  const difference = Date.now() - server;
  aheadMs = Math.abs(difference) < TOLERATED_MS ? 0 : difference;
}

/** The time of the server, whatever the clock of the device shows: dates are judged there. */
export const now = (): Date => new Date(Date.now() - aheadMs);
