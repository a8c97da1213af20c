import type { Refusal } from './takstskema/cells.js';

/** A possible CPR number, so masked that it can be shown and logged. */
export interface MaskedCpr {
  masked: string;
}

const DIGITS = String.raw`(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})`;
const DASH = String.raw`[-\u2010-\u2015\u2212]`;

/** Six digits, perhaps a space or a dash, four digits; never a part of a longer number, of an amount or of a decimal. */
const COMPACT = new RegExp(String.raw`(?<!\d|\b\d{1,4}[.,])${DIGITS}(?: ?${DASH} ?| )?\d{4}(?!\d|[.,]\d{1,2}\b)`, 'g');

/** "dd.mm.åå-xxxx": the date with separators counts with a dash only, or "pr. 01.01.27 2551 kr." would be one. */
const SEPARATED = new RegExp(
  String.raw`(?<!\d)(?<day>\d{2})[ ./-](?<month>\d{2})[ ./-](?<year>\d{2}) ?${DASH} ?\d{4}(?!\d)`,
  'g',
);

/** Our own identifiers and hashes hold runs of digits by chance. */
const FINGERPRINTS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b(?=\d*[a-f])[0-9a-f]{16,}\b/gi;
/** A production unit number has ten digits, and a third of them begin as a date does. */
const P_NUMBER = /\bp[- ]?(?:nr|nummer|numre)\b\.?:? ?\d{10}(?!\d)/gi;
/** Nothing shorter is looked at more closely: nearly every cell of a sheet. */
const TEN_DIGITS = /(?:\d\D*){10}/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The possible CPR numbers in a text, masked as "01••••-••••". Ten digits whose first six are a date count, as text and also
 * where nothing else stands in the cell; the check digit is not asked for, since numbers without one are given out (2007).
 * Amounts (points between thousands, or øre), longer numbers (EAN), P-numbers said to be so and hashes do not count.
 * In doubt a number counts: whoever wrote an amount can set its points, but a stored CPR number cannot be unstored.
 */
export function findCprNumbers(text: string): MaskedCpr[] {
  const normal = text.normalize('NFKC');
  if (!TEN_DIGITS.test(normal)) return [];
  const plain = normal.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(FINGERPRINTS, '·').replace(P_NUMBER, '·');
  return [COMPACT, SEPARATED].flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(mask));
}

/** Turns away texts given on a page when one of them holds a possible CPR number (R34); null when none does. */
export function refuseCpr(texts: Iterable<string | null>): Refusal | null {
  for (const text of texts) {
    const [found] = findCprNumbers(text ?? '');
    if (found) {
      return {
        code: 'cpr',
        message: `Teksten ser ud til at indeholde et CPR-nummer (${found.masked}). Den er ikke gemt. Fjern nummeret, og prøv igen.`,
      };
    }
  }
  return null;
}

function mask({ groups }: RegExpMatchArray): MaskedCpr[] {
  const { day = '', month = '', year = '' } = groups ?? {};
  return isDate(Number(day), Number(month), Number(year)) ? [{ masked: `${day}••••-••••` }] : [];
}

/** The century is not known: 29 February counts in each year that two digits let be a leap year. */
function isDate(day: number, month: number, year: number): boolean {
  const longest = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}
