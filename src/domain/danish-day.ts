const DAY = new Intl.DateTimeFormat('da-DK', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** A day, "2026-09-15", as "15. september 2026". */
export const dayInWords = (day: string): string => DAY.format(new Date(`${day}T12:00:00Z`));
