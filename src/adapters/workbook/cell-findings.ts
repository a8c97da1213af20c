import type { Finding, Severity } from '../../domain/rules/context.js';
import { columnOf, lettersOf, type Takstskema } from '../../domain/takstskema/template.js';
import type { RowPlan } from './row-plan.js';

/** A finding at a cell of the workbook that is handed back; `at` null: no cell of it can be pointed at. */
export interface PlacedFinding {
  finding: Finding;
  at: { sheet: string; row: number; column: number; address: string } | null;
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

/** "Belægning under minimum (R08)"; what went wrong in reading has a code that says nothing to a reader. */
export function titleOf({ title, rule }: Finding): string {
  return isRule(rule) ? `${title} (${rule})` : title;
}

export function isRule(rule: string): boolean {
  return /^R\d+$/.test(rule);
}

/** Where the sender's rows stand in the workbook that is written. */
export interface WrittenRows {
  plan: RowPlan;
  changeRows: readonly number[];
}

/** Findings cell by cell, the gravest first, then by row and column. A finding of a line as a whole stands at its tilbud. */
export function placeFindings(
  findings: readonly Finding[],
  takstskema: Takstskema,
  written: WrittenRows,
): PlacedFinding[] {
  const grave = ({ finding }: PlacedFinding) => ORDER.indexOf(finding.severity);
  const sheet = ({ at }: PlacedFinding) =>
    at ? [takstskema.takster.name, takstskema.changes.name].indexOf(at.sheet) : -1;
  const row = ({ at }: PlacedFinding) => at?.row ?? 0;
  const column = ({ at }: PlacedFinding) => at?.column ?? 0;
  const keys = [grave, sheet, row, column];
  return findings
    .flatMap((finding) => placesOf(finding, takstskema, written))
    .sort((a, b) => keys.map((key) => key(a) - key(b)).find((difference) => difference !== 0) ?? 0);
}

function placesOf(finding: Finding, takstskema: Takstskema, written: WrittenRows): PlacedFinding[] {
  const places = new Map<string, PlacedFinding>();
  for (const cell of finding.cells) {
    const place = placeOf(cell, takstskema, written);
    if (!place) continue;
    const address = `${lettersOf(place.column)}${place.row}`;
    places.set(`${place.sheet} ${address}`, { finding, at: { ...place, address } });
  }
  return places.size > 0 ? [...places.values()] : [{ finding, at: null }];
}

function placeOf(
  { lineKey, field, sheet, cell }: Finding['cells'][number],
  { takster, changes }: Takstskema,
  { plan, changeRows }: WrittenRows,
): { sheet: string; row: number; column: number } | null {
  const row = lineKey === null ? undefined : plan.rowOf.get(lineKey);
  if (row !== undefined) {
    const column = takster.columns.find((one) => one.field === field) ?? columnOf(takster, 'tilbudName');
    return { sheet: takster.name, row, column: column.number };
  }
  if (field === 'pl') return { sheet: takster.name, row: takster.pl.row, column: takster.pl.valueColumn };
  const column = changes.columns.find((one) => sheet === changes.name && one.field === field);
  const changeRow = Number(cell?.replace(/^[A-Z]+/, ''));
  return column && changeRows.includes(changeRow)
    ? { sheet: changes.name, row: changeRow, column: column.number }
    : null;
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
