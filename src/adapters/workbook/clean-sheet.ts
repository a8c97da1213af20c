import { lettersOf } from '../../domain/takstskema/template.js';
import { columnNumber } from './cell-address.js';
import { attribute } from './plain-xml.js';
import { Refused } from './refuse.js';
import type { WorkbookLimits } from './workbook-limits.js';
import { checkNamespace } from './workbook-parts.js';

/** Stands for a formula's stored result "", which ExcelJS cannot tell from no result at all. A private character. */
export const EMPTY_RESULT = '\uE000';

const ROW_OR_CELL = /<row\b([^>]*)>|<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/;

export interface CleanSheet {
  xml: string;
  /** Cells with content. */
  cells: number;
}

/**
 * A sheet with its cells and nothing else. Merges, validations, formats, drawings and formula texts never reach
 * ExcelJS: a whole-sheet merge of 6 KB takes it down. Blank styled cells are dropped (ghost rows), ISO dates become
 * text (ExcelJS would read 2027-01-01 as 2027), formulas keep their stored result alone. Throws Refused.
 */
export function cleanSheet(xml: string, limits: WorkbookLimits): CleanSheet {
  checkNamespace(xml, 'worksheet');
  const place = { row: 0, column: 0 };
  const rows = new Map<number, string[]>();
  let cells = 0;
  for (const [, row, cell, inner] of sheetData(xml).matchAll(ROW_OR_CELL)) {
    if (row !== undefined) {
      nextRow(place, row);
      continue;
    }
    const reference = nextCell(place, cell ?? '');
    const content = inner && cellContent(inner, attribute(cell ?? '', 't') ?? 'n');
    if (!content) continue;
    if (place.row > limits.rows || place.column > limits.columns) throw new Refused('too_many_rows');
    cells += 1;
    if (cells > limits.cells) throw new Refused('too_many_cells');
    const cleaned = `<c r="${reference}" s="${Number(attribute(cell ?? '', 's')) || 0}" t="${content.type}">${content.xml}</c>`;
    const kept = rows.get(place.row);
    if (kept) kept.push(cleaned);
    else rows.set(place.row, [cleaned]);
  }
  const data = [...rows].map(([number, kept]) => `<row r="${number}">${kept.join('')}</row>`).join('');
  return { xml: `<worksheet><sheetData>${data}</sheetData></worksheet>`, cells };
}

function sheetData(xml: string): string {
  const start = xml.indexOf('<sheetData');
  const end = xml.lastIndexOf('</sheetData>');
  return start >= 0 && end > start ? xml.slice(start, end) : '';
}

/** A row may leave out its number, but two rows of one number would hide each other's cells. */
function nextRow(place: { row: number; column: number }, attributes: string): void {
  const number = Number(attribute(attributes, 'r') ?? place.row + 1);
  if (!Number.isInteger(number) || number <= place.row) throw new Refused('rows_out_of_order');
  place.row = number;
  place.column = 0;
}

function nextCell(place: { row: number; column: number }, attributes: string): string {
  const reference = attribute(attributes, 'r');
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d+)$/.exec(reference ?? '') ?? [];
  const column = reference === undefined ? place.column + 1 : columnNumber(letters);
  if (column <= place.column || (reference !== undefined && Number(row) !== place.row)) {
    throw new Refused('rows_out_of_order');
  }
  place.column = column;
  return reference ?? `${lettersOf(column)}${place.row}`;
}

function cellContent(inner: string, type: string): { type: string; xml: string } | null {
  const formula = /<f\b/.test(inner);
  const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
  const text = /<is\b[^>]*>[\s\S]*<\/is>/.exec(inner)?.[0];
  if (!formula && text) return { type: 'inlineStr', xml: text };
  if (!formula && value === '') return null;
  if ((type === 'n' || type === 's') && value !== '' && !NUMBER.test(value)) throw new Refused('damaged');
  if (!formula) return { type: type === 'd' ? 'str' : type, xml: `<v>${value}</v>` };
  const emptyText = type === 'str' && value === '';
  const stored = emptyText ? EMPTY_RESULT : value;
  return { type: type === 'd' ? 'str' : type, xml: `<f>0</f>${stored === '' ? '' : `<v>${stored}</v>`}` };
}
