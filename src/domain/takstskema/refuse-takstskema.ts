import type { Refusal } from './cells.js';
import type { FoundSheet } from './find-columns.js';

/** A workbook that is turned away whole. `cells`: where it is wrong; a CPR number stands there masked. */
export interface TakstskemaRefusal extends Refusal {
  cells?: { sheet: string; cell: string | null; masked?: string }[];
}

const fetchAgain = (year: number) =>
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

export function sheetMissing(name: string, year: number): TakstskemaRefusal {
  return { code: 'sheet_missing', message: `Arket »${name}« mangler i filen. ${fetchAgain(year)}` };
}

/** A column that is missing or stands twice; null when all stand once. */
export function refuseColumns(found: FoundSheet, year: number): TakstskemaRefusal | null {
  const { name } = found.sheet;
  if (found.missing.length > 0) {
    const which = found.missing.length > 1 ? 'Kolonnerne' : 'Kolonnen';
    const headings = found.missing.map((heading) => `»${heading}«`).join(', ');
    return { code: 'column_missing', message: `${which} ${headings} mangler på arket »${name}«. ${fetchAgain(year)}` };
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
