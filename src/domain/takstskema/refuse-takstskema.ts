import type { PlainWorkbook, Refusal } from './cells.js';
import { type FoundSheet, findColumns, sheetNamed, type WantedColumn } from './find-columns.js';

/** A workbook that is turned away whole. `cells`: where it is wrong; a CPR number stands there masked. */
export interface TakstskemaRefusal extends Refusal {
  cells?: { sheet: string; cell: string | null; masked?: string }[];
}

/** What to do when the file is another than asked for. */
export const fetchAgain = (year: number) =>
  `Hent takstskemaet for ${year} i Takstportalen, sæt dine tal ind i det, og upload det.`;

export function notOurTakstskema(year: number): TakstskemaRefusal {
  return { code: 'not_our_takstskema', message: `Filen er ikke et takstskema fra Takstportalen. ${fetchAgain(year)}` };
}

export function otherYear(read: string, year: number): TakstskemaRefusal {
  return {
    code: 'other_year',
    message: `Filen er takstskemaet for ${read}, men runden er for ${year}. ${fetchAgain(year)}`,
  };
}

export function outdatedVersion(year: number): TakstskemaRefusal {
  return {
    code: 'outdated_version',
    message: `Filen er en ældre udgave af takstskemaet for ${year}. ${fetchAgain(year)}`,
  };
}

export function otherDriftsherre(read: string, year: number): TakstskemaRefusal {
  return {
    code: 'other_driftsherre',
    message: `Takstskemaet er lavet til en anden driftsherre (kode ${read}). ${fetchAgain(year)}`,
  };
}

/** A sheet with each of its columns once, or why the file is turned away; `advice` says where to get the right one. */
export function foundSheet(
  workbook: PlainWorkbook,
  name: string,
  wanted: readonly WantedColumn[],
  advice: string,
): FoundSheet | { refusal: TakstskemaRefusal } {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) return { refusal: sheetMissing(name, advice) };
  const found = findColumns(sheet, wanted);
  const refusal = refuseColumns(found, advice);
  return refusal ? { refusal } : found;
}

function sheetMissing(name: string, advice: string): TakstskemaRefusal {
  return { code: 'sheet_missing', message: `Arket »${name}« mangler i filen. ${advice}` };
}

function refuseColumns(found: FoundSheet, advice: string): TakstskemaRefusal | null {
  const { name } = found.sheet;
  if (found.missing.length > 0) {
    const which = found.missing.length > 1 ? 'Kolonnerne' : 'Kolonnen';
    const headings = found.missing.map((heading) => `»${heading}«`).join(', ');
    return { code: 'column_missing', message: `${which} ${headings} mangler på arket »${name}«. ${advice}` };
  }
  const [twice] = found.twice;
  if (!twice) return null;
  return {
    code: 'column_twice',
    message: `Kolonnen »${twice.heading}« står flere gange på arket »${name}« (${twice.cells.join(' og ')}). Slet den, der ikke skal læses, og upload igen.`,
    cells: twice.cells.map((cell) => ({ sheet: name, cell })),
  };
}

/** A possible CPR number anywhere turns the whole file away; its bytes are to be deleted. */
export function possibleCpr(cells: NonNullable<TakstskemaRefusal['cells']>): TakstskemaRefusal {
  const shown = cells.slice(0, 10).map(({ sheet, cell, masked }) => `${cell ? `${sheet} ${cell}` : sheet} (${masked})`);
  const more = cells.length > shown.length ? ` og ${cells.length - shown.length} andre steder` : '';
  return {
    code: 'possible_cpr',
    message: `Filen ser ud til at indeholde CPR-numre: ${shown.join(', ')}${more}. Filen er ikke gemt. Slet numrene, og upload igen.`,
    cells,
  };
}
