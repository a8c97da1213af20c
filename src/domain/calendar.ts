const DAY = 86_400_000;

/** Days from one "YYYY-MM-DD" to another, both included; 0 where `to` comes before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY + 1);
}
