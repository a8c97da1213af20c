import type { Alignment, Borders, Fill, Style } from 'exceljs';

/** The look of the takstbilag: quiet on screen, and readable in grey on paper. ARGB. */
const PRIMARY = 'FF14535F';
const SOFT = 'FFDCE9EB';
const ZEBRA = 'FFF6F9FA';
const RULE = 'FFC9D3D6';
const INK = 'FF1C2A2E';
const MUTED = 'FF5A6B70';
const FONT = 'Calibri';

const ground = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const font = (size: number, argb = INK) => ({ name: FONT, size, color: { argb } });
const UNDER: Partial<Borders> = { bottom: { style: 'hair', color: { argb: RULE } } };

/** How a figure is written: takster to the øre, changes in percentage points with their sign. */
export const FORMATS = {
  text: '@',
  takst: '#,##0.00',
  change: '+0.00" %";-0.00" %";0.00" %"',
  count: '#,##0',
  number: 'General',
  date: 'dd-mm-yyyy',
} as const;

export type Format = keyof typeof FORMATS;

export const LOOK = {
  coverTitle: { font: { ...font(30, PRIMARY), bold: true }, alignment: { vertical: 'middle' } },
  coverSubtitle: { font: font(14, MUTED), alignment: { vertical: 'middle' } },
  label: { font: { ...font(11, MUTED), bold: true }, border: UNDER, alignment: { vertical: 'top' } },
  fact: { font: font(11), border: UNDER, alignment: { vertical: 'top', horizontal: 'left', wrapText: true } },
  fingerprint: { font: { ...font(10), name: 'Consolas' }, border: UNDER, alignment: { vertical: 'top' } },
  title: { font: { ...font(18, PRIMARY), bold: true }, alignment: { vertical: 'middle' } },
  subtitle: { font: font(10, MUTED), alignment: { vertical: 'middle' } },
  heading: { font: { ...font(12, PRIMARY), bold: true }, alignment: { vertical: 'bottom' } },
  prose: { font: font(11), alignment: { vertical: 'top', wrapText: true } },
  band: {
    font: { ...font(12, 'FFFFFFFF'), bold: true },
    fill: ground(PRIMARY),
    alignment: { vertical: 'middle', horizontal: 'left', indent: 1 },
  },
} as const satisfies Record<string, Partial<Style>>;

/** A column's heading: figures to the right, like what stands below. */
export function headingLook(format: Format): Partial<Style> {
  return {
    font: { ...font(10, PRIMARY), bold: true },
    fill: ground(SOFT),
    border: { bottom: { style: 'medium', color: { argb: PRIMARY } } },
    alignment: { vertical: 'middle', wrapText: true, ...sideOf(format) },
  };
}

/** A cell of a table; every other row is shaded, so that the eye keeps the line across a wide page. */
export function bodyLook(format: Format, shaded: boolean, strong: boolean): Partial<Style> {
  return {
    font: { ...font(10), bold: strong },
    numFmt: FORMATS[format],
    border: strong ? { top: { style: 'thin', color: { argb: PRIMARY } } } : UNDER,
    alignment: { vertical: 'top', wrapText: format === 'text', ...sideOf(format) },
    ...(shaded ? { fill: ground(ZEBRA) } : {}),
  };
}

/** Texts and dates are indented, so that they stand clear of a figure before them. */
const sideOf = (format: Format): Partial<Alignment> =>
  format === 'text' || format === 'date' ? { horizontal: 'left', indent: 1 } : { horizontal: 'right' };
