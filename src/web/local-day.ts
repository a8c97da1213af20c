const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });
const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' });

/** The calendar day in Denmark as "YYYY-MM-DD". */
export const calendarDay = (at: Date): string => DAY.format(at);

/** The moment as the value of an <input type="datetime-local">, in Danish local time: "2026-09-15T12:00". */
export const localInput = (at: Date): string => `${calendarDay(at)}T${CLOCK.format(at)}`;

/** Whole days from one calendar day to another; days are counted in UTC, where none is 23 or 25 hours long. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
