import type { Finding, Severity } from '../../domain/rules/context.js';
import { columnOf, lettersOf, type RowSheet, type TaksterField } from '../../domain/takstskema/template.js';
import type { RowPlan } from './row-plan.js';

/** A finding at a cell of the workbook that is handed back; address null: it concerns the reporting as a whole. */
export interface PlacedFinding {
  finding: Finding;
  row: number | null;
  column: number;
  address: string | null;
}

const ORDER: readonly Severity[] = ['fejl', 'forklar', 'markering', 'advarsel'];

const LABELS: Record<Severity, string> = {
  fejl: 'Fejl',
  forklar: 'Skal forklares',
  advarsel: 'Advarsel',
  markering: 'Sendes til behandling',
};

/** "Fejl", "Skal forklares", "Sendes til FU" … */
export function severityLabel(finding: Finding): string {
  return finding.severity === 'markering' && finding.body ? `Sendes til ${finding.body}` : LABELS[finding.severity];
}

/** Findings cell by cell, the gravest first, then by row and column. A finding of a line as a whole stands at its tilbud. */
export function placeFindings(
  findings: readonly Finding[],
  sheet: RowSheet<TaksterField>,
  plan: RowPlan,
): PlacedFinding[] {
  const grave = ({ finding }: PlacedFinding) => ORDER.indexOf(finding.severity);
  return findings
    .flatMap((finding) => placesOf(finding, sheet, plan))
    .sort((a, b) => grave(a) - grave(b) || (a.row ?? 0) - (b.row ?? 0) || a.column - b.column);
}

function placesOf(finding: Finding, sheet: RowSheet<TaksterField>, plan: RowPlan): PlacedFinding[] {
  const places = new Map<string, PlacedFinding>();
  for (const { lineKey, field } of finding.cells) {
    const row = lineKey === null ? undefined : plan.rowOf.get(lineKey);
    if (row === undefined) continue;
    const column = columnNumber(sheet, field);
    const address = `${lettersOf(column)}${row}`;
    places.set(address, { finding, row, column, address });
  }
  return places.size > 0 ? [...places.values()] : [{ finding, row: null, column: 0, address: null }];
}

function columnNumber(sheet: RowSheet<TaksterField>, field: string | null): number {
  return sheet.columns.find((column) => column.field === field)?.number ?? columnOf(sheet, 'tilbudName').number;
}

/** The findings that share a key, in their order. */
export function groupBy<Key>(
  placed: readonly PlacedFinding[],
  key: (one: PlacedFinding) => Key | null,
): Map<Key, Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const one of placed) {
    const at = key(one);
    if (at === null) continue;
    const group = groups.get(at) ?? [];
    if (!group.includes(one.finding)) group.push(one.finding);
    groups.set(at, group);
  }
  return groups;
}
