/** @returns how many milliseconds have passed since this call */
export function stopwatch(): () => number {
  const begun = performance.now();
  return () => performance.now() - begun;
}
