import { plainText } from '../plain-text.js';
import type { Line } from '../takst.js';
import type { FaultCode } from './reading-faults.js';

/** A row that was read: its line still without an identity. */
export interface ReadRow {
  row: number;
  /** Linje-ID as it stands in the sheet; null where it is blank. */
  writtenKey: string | null;
  line: Line;
}

/** Which line a row is. `lineKey` null: a new line. `fault`: why it could not be told, with what was read. */
export interface Match {
  lineKey: string | null;
  fault?: { code: FaultCode; read: string };
}

/**
 * Which line each row is, in the order of the rows: by Linje-ID, or, where that is blank, by what the line is
 * (takstskema.md: tilbud, paragraf, takstgruppe, ydelsestype, niveau, enhed). No lineKey is given twice.
 */
export function matchLines(rows: readonly ReadRow[], known: readonly Line[]): Match[] {
  const byKey = new Map(known.map((line) => [plainText(line.lineKey), line.lineKey]));
  const written = groupBy(rows, (row) => plainText(row.writtenKey));
  const free = groupBy(
    known.filter((line) => !written.has(plainText(line.lineKey))),
    identityOf,
  );
  const blank = groupBy(written.get('') ?? [], (row) => identityOf(row.line));
  return rows.map((row) => {
    if (row.writtenKey === null)
      return matchBlank(blank.get(identityOf(row.line)) ?? [], free.get(identityOf(row.line)) ?? []);
    return matchWritten(row, byKey, written.get(plainText(row.writtenKey)) ?? []);
  });
}

function matchWritten(row: ReadRow, byKey: ReadonlyMap<string, string>, sameKey: readonly ReadRow[]): Match {
  const read = row.writtenKey ?? '';
  const lineKey = byKey.get(plainText(read)) ?? null;
  if (lineKey === null) return { lineKey, fault: { code: 'unknown_line_key', read } };
  if (sameKey.length === 1) return { lineKey };
  // The first row keeps the line, so that its history and explanation are not lost on a copied row.
  return { lineKey: sameKey[0] === row ? lineKey : null, fault: { code: 'doubled_line_key', read } };
}

function matchBlank(alike: readonly ReadRow[], fitting: readonly Line[]): Match {
  const [line] = fitting;
  if (!line) return { lineKey: null };
  if (fitting.length === 1 && alike.length === 1) return { lineKey: line.lineKey };
  const others = fitting.length > 1 ? `${fitting.length} linjer` : 'den samme linje som en anden række';
  const read = `${others}: ${fitting.map((one) => one.lineKey).join(', ')}`;
  return { lineKey: null, fault: { code: 'fits_several_lines', read } };
}

function identityOf(line: Line): string {
  const { tilbudName, paragraf, groupKey, serviceKind, level, unit } = line;
  return JSON.stringify([tilbudName, paragraf, groupKey, serviceKind, unit].map(plainText).concat(String(level)));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
