import { Amount, formatDanish } from '../../../../domain/amount.js';
import { calculatedTakst, grundlagOf, unitsOf } from '../../../../domain/balance.js';
import type { ColumnType, TaksterField } from '../../../../domain/takstskema/template.js';
import { takst } from '../../../../web/format.js';
import type { JudgedLine } from '../../check/judged-upload.js';

/** What the sender's sheet shows in the cell of a line, figures in da-DK; '' where it is blank. */
export function cellText(judged: JudgedLine, field: TaksterField, type: ColumnType): string {
  const unread = judged.findings.find(
    ({ rule, cells }) => !/^R\d+$/.test(rule) && cells.some((cell) => cell.field === field && isOf(cell, judged)),
  );
  const value = shownValue(judged, field);
  if (unread?.values.read && !isKept(judged.line, field)) return unread.values.read.value;
  if (value === null || value === undefined) return '';
  if (value instanceof Amount) return amountText(value, type);
  if (Array.isArray(value)) return value.join(', ');
  return type === 'date' ? String(value).split('-').reverse().join('-') : String(value);
}

/** A text that is too long, or a day of another year, is read all the same; a Linje-ID that is none is not. */
function isKept(line: JudgedLine['line'], field: TaksterField): boolean {
  return field !== 'lineKey' && field in line && line[field as keyof typeof line] !== null;
}

const isOf = (cell: { lineKey: string | null }, { line }: JudgedLine): boolean => cell.lineKey === line.lineKey;

/** Typed figures as typed; what the sheet computes as the system computes it. */
function shownValue({ line, group, change, previous }: JudgedLine, field: TaksterField) {
  switch (field) {
    case 'units':
      return line.units ?? unitsOf(line);
    case 'base':
      return line.base ?? grundlagOf(line);
    case 'calculated':
      return calculatedTakst(group);
    case 'realChange':
      return change?.real ?? null;
    case 'groupBalance':
      return null;
    case 'previousTakst':
      return line.previousTakst ?? previous?.takst ?? null;
    default:
      return line[field];
  }
}

const MOST_DECIMALS = 4;

function amountText(value: Amount, type: ColumnType): string {
  if (type === 'percent') return `${formatDanish(value.toDecimalPlaces(1), 1)} %`;
  if (type === 'kroner' && !value.isInteger()) return takst(value);
  return formatDanish(value, Math.min(value.decimalPlaces(), MOST_DECIMALS));
}
