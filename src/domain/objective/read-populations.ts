import { parseDanishNumber } from '../amount.js';
import { paysByPopulation } from './payers.js';

/** The inhabitants of a municipality in a year. */
export interface Population {
  municipality: number;
  /** 0–17-year-olds. */
  children: number;
  all: number;
}

/** Something in a file of populations that cannot be taken over, with its line from 1. */
export interface PopulationFault {
  line: number;
  message: string;
}

const COLUMNS = 'kommunekode;0-17-årige;alle';
const MOST = 10_000_000;

/**
 * Reads populations from csv text: a heading "kommunekode;0-17-årige;alle", then a line for each municipality that pays, in any
 * order. Strict: every municipality once, whole numbers above 0, and no more children than inhabitants; every fault is told.
 * Source: domain.md, "Objective financing".
 */
export function readPopulations(
  text: string,
  municipalities: readonly number[],
): { populations: Population[] } | { faults: PopulationFault[] } {
  const faults: PopulationFault[] = [];
  const found = new Map<number, Population>();
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const [heading = '', ...lines] = rows;
  if (plain(heading) !== COLUMNS) faults.push({ line: 1, message: `Overskrifterne skal være ${COLUMNS}.` });
  for (const [index, row] of lines.entries()) {
    if (row.trim() === '') continue;
    const read = readRow(row, municipalities);
    const line = index + 2;
    if (typeof read === 'string') faults.push({ line, message: read });
    else if (found.has(read.municipality))
      faults.push({ line, message: `Kommune ${read.municipality} står to gange.` });
    else found.set(read.municipality, read);
  }
  const missing = municipalities.filter((code) => paysByPopulation(code) && !found.has(code));
  if (faults.length === 0 && missing.length > 0)
    faults.push({ line: rows.length, message: `Der mangler tal for ${missing.join(', ')}.` });
  return faults.length > 0 ? { faults } : { populations: [...found.values()] };
}

const plain = (heading: string): string =>
  heading
    .split(';')
    .map((name) =>
      name
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase(),
    )
    .join(';');

/** The row, or what is wrong with it. */
function readRow(row: string, municipalities: readonly number[]): Population | string {
  const cells = row.split(';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  if (cells.length !== 3) return 'Der skal være tre felter adskilt af semikolon.';
  const [code, children, all] = cells.map(personsIn);
  if (code == null || !municipalities.includes(code)) return `${cells[0]} er ikke en kommune i aftalen.`;
  if (!paysByPopulation(code)) return 'Regionen har ingen indbyggere, der betales efter.';
  if (children == null || all == null) return 'Indbyggertal skrives som hele tal, fx 22.345.';
  if (children > all) return 'Der er flere 0-17-årige end indbyggere i alt.';
  return { municipality: code, children, all };
}

/** A whole number above 0, written the Danish way; null: it is none. */
export function personsIn(text: string): number | null {
  const read = parseDanishNumber(text);
  if (!('value' in read) || !read.value.isInteger()) return null;
  return read.value.greaterThan(0) && read.value.lessThan(MOST) ? read.value.toNumber() : null;
}
