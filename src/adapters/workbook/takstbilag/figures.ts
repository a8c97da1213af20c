/** A canonical decimal as the number of a cell; here, and only here, a figure becomes a float: Excel knows no other. */
export function figure(canonical: string | null): number | null {
  return canonical === null ? null : Number(canonical);
}

/** "2027-01-01" as a day of Excel: midnight UTC, which no time zone moves. */
export function day(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}
