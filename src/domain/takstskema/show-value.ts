import { Amount, formatDanish } from '../amount.js';
import type { PlainValue } from './cells.js';

const LONGEST = 80;

/**
 * The exact decimal that a sheet's number stands for: its shortest text at Excel's 15 digits, so that the noise of
 * 2551.0200000000004 is gone. Read from text and never computed with.
 */
export function exactNumber(number: number): Amount {
  return new Amount(number.toPrecision(15));
}

/** What a cell holds, as a Danish sheet would show it; long texts are cut. Used to say what was read. */
export function showValue(value: PlainValue): string {
  switch (value.kind) {
    case 'text':
      return value.text.length > LONGEST ? `${value.text.slice(0, LONGEST)}…` : value.text;
    case 'number':
      return showNumber(value.number, value.percentFormat);
    case 'boolean':
      return value.boolean ? 'SAND' : 'FALSK';
    case 'date':
      return showDate(value.date);
    case 'error':
      return value.error;
  }
}

/** "2027-01-31" as a sheet shows it: "31-01-2027". */
export const showDate = (date: string): string => date.split('-').reverse().join('-');

function showNumber(number: number, percentFormat: boolean): string {
  if (!Number.isFinite(number)) return String(number);
  const exact = exactNumber(number);
  return percentFormat ? `${formatDanish(exact.times(100), 'exact')} %` : formatDanish(exact, 'exact');
}

/** Text of a cell of any kind, as stored in a text field: numbers without points between thousands, dates as shown. */
export function textOf(value: PlainValue): string {
  if (value.kind === 'number')
    return Number.isFinite(value.number) ? exactNumber(value.number).toFixed().replace('.', ',') : '';
  if (value.kind === 'text') return value.text.normalize('NFC').trim();
  return showValue(value);
}
