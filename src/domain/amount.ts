import { Decimal } from 'decimal.js';

/**
 * Exact decimal numbers: kroner, units, percentage points. Never a float. Half away from zero is the only
 * rounding of the house (domain.md, "How a takst is calculated"). Written without exponent everywhere.
 */
export const Amount = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
  defaults: true,
});
export type Amount = Decimal;

export const ZERO: Amount = new Amount(0);
export const HUNDRED: Amount = new Amount(100);

/** An exact decimal from its canonical text ("2551.02", point as separator) or a whole number. Throws on anything else. */
export function amount(value: string | number | Amount): Amount {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not an exact number: ${value}`);
  const result = new Amount(value);
  if (!result.isFinite()) throw new TypeError(`not a number: ${value}`);
  return result;
}

/** Exact sum; blanks count as 0 (takstskema.md: "blank is 0"). */
export function sum(values: Iterable<Amount | null>): Amount {
  let total: Amount | null = null;
  for (const value of values) if (value && !value.isZero()) total = total ? total.plus(value) : value;
  return total ?? ZERO;
}

/** Rounds half away from zero: 2.5 → 3, −2.5 → −3 (domain.md, "How a takst is calculated"). Never gives minus zero. */
export function roundTo(value: Amount, decimals: number): Amount {
  const rounded = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? ZERO : rounded;
}

/** What a Danish number in text turned out to be: a number, nothing, or text that is turned away and why. */
export type DanishNumber = { value: Amount } | { blank: true } | { refused: 'ambiguous' | 'not a number' };

const SPACES = /[\s\u00a0\u2009\u202f]+/g;
const DASH_ALONE = /^[-\u2212\u2013\u2014]$/;
const THOUSANDS_BY_POINT = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const THOUSANDS_BY_SPACE = /^[1-9]\d{0,2}( \d{3})+(,\d+)?$/;
const PLAIN = /^\d+(,\d+)?$/;
const LONGEST = 60;

/**
 * Reads a number written the Danish way: "1.234,56", "1 234,56", "kr. 1.234", "1.234,-", "−52.000" (rules.md, "Reading").
 * A dash alone is blank. Strict: "12.5", "1,234.56" and "1234.56" are refused as ambiguous, never guessed at.
 */
export function parseDanishNumber(text: string): DanishNumber {
  const written = text.replace(SPACES, ' ').trim();
  if (written === '' || DASH_ALONE.test(written)) return { blank: true };
  if (written.length > LONGEST) return { refused: 'not a number' };
  const { sign, digits } = splitSign(withoutKroner(written));
  if (THOUSANDS_BY_POINT.test(digits) || THOUSANDS_BY_SPACE.test(digits) || PLAIN.test(digits)) {
    const value = new Amount(digits.replace(/[. ]/g, '').replace(',', '.'));
    return { value: sign && !value.isZero() ? value.negated() : value };
  }
  return { refused: /^[\d., ]*\d[\d., ]*$/.test(digits) ? 'ambiguous' : 'not a number' };
}

/** As parseDanishNumber, in percentage points: "97,5 %" and "97,5" are both 97.5. A percent sign alone is refused. */
export function parseDanishPercent(text: string): DanishNumber {
  const written = text.replace(SPACES, ' ').trim();
  if (!written.endsWith('%')) return parseDanishNumber(written);
  const parsed = parseDanishNumber(written.slice(0, -1));
  return 'blank' in parsed ? { refused: 'not a number' } : parsed;
}

function withoutKroner(text: string): string {
  return text
    .replace(/^kr\.? ?/i, '')
    .replace(/ ?kr\.?$/i, '')
    .replace(/,[-\u2212\u2013\u2014]{1,2}$/, '');
}

function splitSign(text: string): { sign: boolean; digits: string } {
  const signed = /^[-\u2212\u2013] ?(?:kr\.? ?)?(.*)$/i.exec(text);
  return signed ? { sign: true, digits: signed[1] ?? '' } : { sign: false, digits: text };
}

/**
 * The number as a Danish reader expects it: points between thousands, comma before decimals, U+2212 as minus.
 * `decimals` rounds half away from zero; 'exact' writes every decimal there is, and parseDanishNumber reads it back.
 */
export function formatDanish(value: Amount, decimals: number | 'exact'): string {
  const shown = decimals === 'exact' ? value : roundTo(value, decimals);
  const [whole = '0', fraction] = (decimals === 'exact' ? shown.abs().toFixed() : shown.abs().toFixed(decimals)).split(
    '.',
  );
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const minus = shown.isNegative() && !shown.isZero() ? '\u2212' : '';
  return `${minus}${grouped}${fraction ? `,${fraction}` : ''}`;
}
