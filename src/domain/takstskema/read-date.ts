const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A date written by a person: "1-1-2027", "01.01.2027", "1/1 2027", "2027-01-01", "1. januar 2027". null: not one that exists. */
export function parseDanishDate(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(plain);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[-./] ?(\d{1,2})[-./ ] ?(\d{4})$/.exec(plain);
  if (digits) return dateOf(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = /^(\d{1,2})\.? ?([a-z]{3,9})\.? (\d{4})$/.exec(plain);
  const month = words?.[2] ? MONTHS.findIndex((name) => words[2]?.startsWith(name)) + 1 : 0;
  return words && month > 0 ? dateOf(Number(words[3]), month, Number(words[1])) : null;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? date.toISOString().slice(0, 10) : null;
}
