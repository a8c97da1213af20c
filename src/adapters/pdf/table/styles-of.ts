import type { TableBlock } from '../document.js';
import { STYLES, type Style } from '../look.js';

/** How the cells of a row are set, column by column: what names a row stands out, and so does a sum. */
export function stylesOf({ columns, headless }: TableBlock, strong: boolean | undefined): Style[] {
  if (headless) return columns.map(({ rowHeader }) => (rowHeader ? STYLES.label : STYLES.text));
  return columns.map(({ rowHeader }) => (strong || rowHeader ? STYLES.cellStrong : STYLES.cell));
}
