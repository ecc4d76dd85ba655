// Load from this process: as fast as a number of callers can, or at a fixed rate.

/** Runs `call(turn)` from `callers` at once for `seconds`. @returns answers per second and percentiles in ms. */
export async function atFullSpeed(call, { callers = 8, seconds = 3 } = {}) {
  await Promise.all(Array.from({ length: callers }, (_, turn) => call(turn)));
  const times = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let turn = 0;
  const caller = async () => {
    while (performance.now() < end) times.push(await timed(call, turn++));
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { perSecond: times.length / ((performance.now() - start) / 1000), ...percentiles(times) };
}

/** One call every 1/rate s, whether or not the ones before have ended: a slow answer cannot slow the load. */
export async function atRate(call, { rate = 50, seconds = 3 } = {}) {
  const calls = [];
  for (let turn = 0; turn < 5; turn++) await call(turn);
  const start = performance.now();
  for (let turn = 0; turn < rate * seconds; turn++) {
    const due = start + (turn * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    calls.push(call(turn).then(() => performance.now() - due));
  }
  return percentiles(await Promise.all(calls));
}

async function timed(call, turn) {
  const start = performance.now();
  await call(turn);
  return performance.now() - start;
}

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
