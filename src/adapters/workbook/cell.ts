import type { Cell } from 'exceljs';

/** Excel's own limit; a longer text makes it call the file damaged. */
const LONGEST_TEXT = 32_767;
/** Control characters but tab and line breaks, noncharacters and half surrogates. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/**
 * The one function that writes a cell. It takes plain values only, since ExcelJS makes a live formula or link of an object:
 * text that begins with = + - @ stays text. Dates are days at midnight UTC; numbers must be finite.
 */
export function writeCell(cell: Cell, value: string | number | Date | null): void {
  if (typeof value === 'string') cell.value = cleanText(value);
  else if (value === null || value instanceof Date) cell.value = value;
  else if (typeof value === 'number' && Number.isFinite(value)) cell.value = value;
  else throw new TypeError(`not a value of a cell: ${JSON.stringify(value)}`);
}

/** A formula of our own, never one from data, with its result, so that programs which do not calculate show it too. */
export function writeFormula(cell: Cell, formula: string, result: string | number): void {
  cell.value = { formula, result };
}

/** A link to a cell of the same workbook. A formula, because ExcelJS would write a link as one to a file outside. */
export function writeLink(cell: Cell, sheet: string, address: string): void {
  writeFormula(cell, `HYPERLINK("#'${sheet}'!${address}","${address}")`, address);
}

function cleanText(text: string): string {
  const clean = text.replace(NOT_IN_XML, '');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT - 1)}…` : clean;
}
