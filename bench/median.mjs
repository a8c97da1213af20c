/** The middle one of a few measurements, in whole milliseconds. */
export const median = (times) => Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]);

export async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
