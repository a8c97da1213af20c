import {
  Amount,
  type DanishNumber,
  formatDanish,
  HUNDRED,
  parseDanishNumber,
  parseDanishPercent,
  roundTo,
} from '../amount.js';
import { plainText } from '../plain-text.js';
import { normaliseParagraf } from '../rules/lists.js';
import { LARGEST_NUMBER, LARGEST_WHOLE, LONGEST_TEXT } from './cell-limits.js';
import type { PlainCell, PlainValue } from './cells.js';
import { parseDanishDate } from './read-date.js';
import type { FaultCode } from './reading-faults.js';
import { exactNumber, showValue, textOf } from './show-value.js';
import type { ColumnType } from './template.js';

/** What of a column decides how its cells are read. */
export interface ReadableColumn {
  field: string;
  type: ColumnType;
  list?: readonly (string | number)[] | undefined;
  maxLength?: number | undefined;
  /** What is charged is what the sheet shows: more decimals, as a formula leaves them, are rounded to these. */
  decimals?: number | undefined;
  /** The least number there can be; 0 of whole numbers, any negative one of the others, where nothing is said. */
  least?: number | undefined;
  /** A percentage that is small by nature: 1.4 is no fraction here. */
  small?: boolean | undefined;
}

/** Percentages in percentage points, dates "YYYY-MM-DD", keys as a list; null is blank. */
export type FieldValue = string | number | Amount | string[] | null;

export interface ReadCell {
  value: FieldValue;
  fault?: { code: FaultCode; read: string; list?: string };
}

const BLANK: ReadCell = { value: null };
const FRACTION_TO = 1.5;
/** As many as the database keeps (line_exact). */
const DECIMALS = 15;

/** Reads one cell as its column says. What cannot be read is null with a fault, never a guess. */
export function readCell(cell: PlainCell | undefined, column: ReadableColumn): ReadCell {
  if (!cell) return BLANK;
  if (cell.value === null) return cell.formula ? fault('formula_without_result', '') : BLANK;
  if (cell.value.kind === 'error') return fault('error_value', cell.value.error);
  if (isBlank(cell)) return column.type === 'keys' ? { value: [] } : BLANK;
  switch (column.type) {
    case 'text':
      return readText(cell.value, column.maxLength);
    case 'choice':
      return readChoice(cell.value, column);
    case 'keys':
      return {
        value: [
          ...new Set(
            textOf(cell.value)
              .split(/[,;\s]+/)
              .filter(Boolean),
          ),
        ],
      };
    case 'date':
      return readDate(cell.value);
    case 'percent':
      return inRange(readPercent(cell.value, column.small), column);
    case 'integer':
      return inRange(readInteger(cell.value, column), column);
    case 'number':
    case 'kroner':
      return inRange(asShown(readNumber(cell.value), column.decimals), column);
  }
}

/** Whether a cell holds nothing that a person typed: no value, or blanks only. A lost formula result is not blank. */
export function isBlank(cell: PlainCell | undefined): boolean {
  if (!cell) return true;
  if (cell.value === null) return !cell.formula;
  return cell.value.kind === 'text' && cell.value.text.trim() === '';
}

function readText(value: PlainValue, maxLength = LONGEST_TEXT): ReadCell {
  const text = textOf(value);
  if (text.length <= maxLength) return { value: text };
  const [read, most] = [text.length, maxLength].map((length) => formatDanish(new Amount(length), 0));
  return { ...fault('text_too_long', read ?? '', most), value: text };
}

function readChoice(value: PlainValue, { field, list = [] }: ReadableColumn): ReadCell {
  const text = textOf(value);
  const choice = list.find((one) => sameWord(String(one), text));
  if (choice !== undefined) return { value: choice };
  // A paragraf is read in all its ways of writing; whether the year has it is for R01.
  const paragraf = field === 'paragraf' ? normaliseParagraf(text) : null;
  return paragraf ? { value: paragraf } : fault('not_on_the_list', showValue(value), list.join(', '));
}

/** The same but for case, blanks and the kind of dash. */
function sameWord(a: string, b: string): boolean {
  const dashes = /[\u2010-\u2015\u2212]/g;
  return plainText(a.replace(dashes, '-')) === plainText(b.replace(dashes, '-'));
}

function readDate(value: PlainValue): ReadCell {
  if (value.kind === 'date') return { value: value.date };
  const date = value.kind === 'text' ? parseDanishDate(value.text) : null;
  return date ? { value: date } : fault('not_a_date', showValue(value));
}

function readPercent(value: PlainValue, small = false): ReadCell {
  const read = readNumber(value, parseDanishPercent);
  if (value.kind === 'number' && value.percentFormat) return withNumber(read, (n) => ({ value: n.times(HUNDRED) }));
  if (small || (value.kind === 'text' && value.text.trim().endsWith('%'))) return read;
  return withNumber(read, (n) =>
    n.greaterThan(0) && n.lessThanOrEqualTo(FRACTION_TO) ? fault('maybe_a_fraction', formatDanish(n, 'exact')) : read,
  );
}

function readInteger(value: PlainValue, { list }: ReadableColumn): ReadCell {
  return withNumber(readNumber(value), (n) => {
    if (!n.isInteger()) return fault('not_a_whole_number', showValue(value));
    if (n.abs().greaterThan(LARGEST_WHOLE)) return { value: n };
    const whole = n.toNumber();
    return !list || list.includes(whole)
      ? { value: whole }
      : fault('not_on_the_list', showValue(value), list.join(', '));
  });
}

function readNumber(value: PlainValue, parse: (text: string) => DanishNumber = parseDanishNumber): ReadCell {
  const isPercent = value.kind === 'number' && value.percentFormat;
  // A cell that shows 98 % holds 0.98: as an amount it would be another number than the sheet shows.
  if (isPercent && parse !== parseDanishPercent) return fault('not_a_number', showValue(value));
  if (value.kind === 'number' && Number.isFinite(value.number)) return { value: exactNumber(value.number) };
  if (value.kind !== 'text') return fault('not_a_number', showValue(value));
  const parsed = parse(value.text);
  if ('value' in parsed) return { value: parsed.value };
  if ('blank' in parsed) return BLANK;
  return fault(parsed.refused === 'ambiguous' ? 'ambiguous_number' : 'not_a_number', showValue(value));
}

/** What no sheet means is turned away at its cell; beyond it nothing is stored or computed exactly. */
function inRange(read: ReadCell, { type, least }: ReadableColumn): ReadCell {
  const most = type === 'integer' ? LARGEST_WHOLE : LARGEST_NUMBER;
  const from = least ?? (type === 'integer' ? 0 : -most);
  const number = typeof read.value === 'number' ? new Amount(read.value) : read.value;
  return withNumber({ ...read, value: number }, (n) => {
    const isWithin = n.greaterThanOrEqualTo(from) && n.lessThanOrEqualTo(most) && n.decimalPlaces() <= DECIMALS;
    if (isWithin) return read;
    const range = `${formatDanish(new Amount(from), 0)} til ${formatDanish(new Amount(most), 0)}`;
    return fault('number_out_of_range', showOutOfRange(n), range);
  });
}

/** A number of too many digits is told by its size. */
function showOutOfRange(n: Amount): string {
  const whole = formatDanish(n, 'exact');
  return whole.length <= 40 ? whole : n.toExponential(2).replace('.', ',');
}

const asShown = (read: ReadCell, decimals: number | undefined): ReadCell =>
  decimals === undefined ? read : withNumber(read, (n) => ({ value: roundTo(n, decimals) }));

function withNumber(read: ReadCell, then: (number: Amount) => ReadCell): ReadCell {
  const { value } = read;
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? then(value) : read;
}

function fault(code: FaultCode, read: string, list?: string): ReadCell {
  return { value: null, fault: list === undefined ? { code, read } : { code, read, list } };
}
