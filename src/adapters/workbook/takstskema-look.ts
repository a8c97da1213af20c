import type { Borders, Fill, Style } from 'exceljs';
import type { Severity } from '../../domain/rules/context.js';
import type { Column } from '../../domain/takstskema/template.js';

/** The colours and type of our workbooks, ARGB. Light grounds with dark text: readable on screen and printed in grey. */
const BANDS: Record<string, { strong: string; soft: string }> = {
  Identifikation: { strong: 'FF3B4A63', soft: 'FFDDE3EC' },
  Kapacitet: { strong: 'FF1F6F78', soft: 'FFD6ECEE' },
  Omkostninger: { strong: 'FF7A4B12', soft: 'FFF4E4CF' },
  Regulering: { strong: 'FF6B3A75', soft: 'FFEBDDEE' },
  Takst: { strong: 'FF2B6338', soft: 'FFDAEDDD' },
  Forklaring: { strong: 'FF7D2E3F', soft: 'FFF5DDE2' },
  Fejl: { strong: 'FFA3231B', soft: 'FFFBE0DE' },
  Takstgruppe: { strong: 'FF44546A', soft: 'FFE1E6ED' },
};
const PLAIN_BAND = { strong: 'FF3B4A63', soft: 'FFDDE3EC' };

export const INPUT_GROUND = 'FFFFFBE6';
export const LOCKED_GROUND = 'FFEFEFEF';
const LINE = 'FFCFCFCF';
export const FONT = 'Calibri';

export const SEVERITY_GROUNDS: Record<Severity, string> = {
  fejl: 'FFFFB3AD',
  forklar: 'FFFFC98A',
  advarsel: 'FFFFE066',
  markering: 'FFCFC2F2',
};

export function ground(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** A hairline round a cell of a table. */
export const FRAME: Partial<Borders> = {
  top: { style: 'thin', color: { argb: LINE } },
  bottom: { style: 'thin', color: { argb: LINE } },
  left: { style: 'thin', color: { argb: LINE } },
  right: { style: 'thin', color: { argb: LINE } },
};

export function titleStyle(): Partial<Style> {
  return { font: { name: FONT, size: 16, bold: true, color: { argb: 'FF1F2A3D' } }, alignment: { vertical: 'middle' } };
}

export function bandStyle(band: string): Partial<Style> {
  return {
    font: { name: FONT, size: 10, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: ground((BANDS[band] ?? PLAIN_BAND).strong),
    alignment: { vertical: 'middle', horizontal: 'left' },
  };
}

export function headingStyle(band: string): Partial<Style> {
  return {
    font: { name: FONT, size: 10, bold: true },
    fill: ground((BANDS[band] ?? PLAIN_BAND).soft),
    border: FRAME,
    alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  };
}

export function unitStyle(band: string): Partial<Style> {
  return { ...headingStyle(band), font: { name: FONT, size: 9, italic: true, color: { argb: 'FF555555' } } };
}

/** A cell that is filled in, or that is the system's. Indented, so that figures and the words beside them keep apart. */
export function bodyStyle(locked: boolean, format: string, horizontal: 'left' | 'center' | 'right'): Partial<Style> {
  const indent = horizontal === 'center' ? 0 : 1;
  return {
    font: { name: FONT, size: 10, color: { argb: locked ? 'FF404040' : 'FF000000' } },
    fill: ground(locked ? LOCKED_GROUND : INPUT_GROUND),
    border: FRAME,
    numFmt: format,
    protection: { locked },
    alignment: { vertical: 'middle', horizontal, indent, wrapText: horizontal === 'left' },
  };
}

/** Words to the left, figures to the right, what is chosen from a list or is a date in the middle. */
export function alignmentOf(column: Column<string>): 'left' | 'center' | 'right' {
  if (column.list || column.type === 'date' || column.type === 'integer') return 'center';
  return column.type === 'number' || column.type === 'percent' || column.type === 'kroner' ? 'right' : 'left';
}
