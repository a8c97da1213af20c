import type { PlainWorkbook } from './cells.js';
import { sheetNamed } from './find-columns.js';
import {
  notOurTakstskema,
  otherDriftsherre,
  otherYear,
  outdatedVersion,
  type TakstskemaRefusal,
} from './refuse-takstskema.js';
import { textOf } from './show-value.js';
import { META_KEYS, type MetaKey, type Takstskema } from './template.js';

/** The sheet _meta by key, "" where there is none. It identifies the file and authorises nothing. */
export type TakstskemaMeta = Record<MetaKey, string>;

/** What the workbook says it is; null where it is none of ours. */
export function readMeta(workbook: PlainWorkbook, template: Takstskema): TakstskemaMeta | null {
  const rows = sheetNamed(workbook, template.sheets.meta)?.rows ?? [];
  const values = new Map(rows.map(({ cells }) => [valueAt(cells, 1), valueAt(cells, 2)]));
  const meta = Object.fromEntries(META_KEYS.map((key) => [key, values.get(key) ?? ''])) as TakstskemaMeta;
  return meta.year === '' ? null : meta;
}

function valueAt(cells: PlainWorkbook['sheets'][number]['rows'][number]['cells'], column: number): string {
  const value = cells.find((cell) => cell.column === column)?.value;
  return value ? textOf(value) : '';
}

/** Turns away what is not this year's, this shape's or this driftsherre's takstskema; a blank of the year is anybody's. */
export function refuseMeta(
  meta: TakstskemaMeta | null,
  expected: { template: Takstskema; driftsherre: number },
): TakstskemaRefusal | null {
  const { year, version } = expected.template;
  if (!meta) return notOurTakstskema(year);
  if (meta.year !== String(year)) return otherYear(meta.year, year);
  if (meta.version !== version) return outdatedVersion(year);
  const other = meta.driftsherre !== '' && meta.driftsherre !== String(expected.driftsherre);
  return other ? otherDriftsherre(meta.driftsherre, year) : null;
}
