const PARTS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});
/** Danish time is one hour ahead of UTC in winter and two in summer. */
const OFFSETS_HOURS = [1, 2];
const HOUR_MS = 3_600_000;

export type DanishTime = { at: Date } | { refused: 'invalid' | 'missing' | 'doubled' };

/**
 * The moment of a clock time in Denmark, typed as "2026-09-15T12:00". Refused is what is no date and time, the hour that
 * does not exist when summer time begins, and the one that comes twice when it ends (safety.md, "What is true stays true").
 */
export function danishTime(text: string): DanishTime {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return { refused: 'invalid' };
  const asUtc = Date.parse(`${text}:00Z`);
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(text)) return { refused: 'invalid' };
  const moments = OFFSETS_HOURS.map((hours) => new Date(asUtc - hours * HOUR_MS)).filter((at) => clockIn(at) === text);
  const [at, another] = moments;
  if (!at) return { refused: 'missing' };
  return another ? { refused: 'doubled' } : { at };
}

/** What a clock in Denmark shows at a moment. */
const clockIn = (at: Date): string => PARTS.format(at).replace(' ', 'T');
