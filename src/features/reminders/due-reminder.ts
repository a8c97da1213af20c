const DAY_MS = 24 * 60 * 60 * 1000;
/** Who learns of it later has other things told: a system that was down does not remind of what is long gone. */
const PASSED_DAYS = 7;

/** What a deadline asks for at a moment: the smallest of `days` that is reached, 'passed' just after it, or nothing. */
export function dueReminder(deadline: Date, now: Date, days: readonly number[]): number | 'passed' | null {
  const left = (deadline.getTime() - now.getTime()) / DAY_MS;
  if (left <= 0) return left > -PASSED_DAYS ? 'passed' : null;
  const reached = days.filter((day) => left <= day);
  return reached.length > 0 ? Math.min(...reached) : null;
}
