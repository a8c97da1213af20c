import { type Amount, amount, roundTo, sum } from '../amount.js';
import { plainText } from '../plain-text.js';
import type { Form, ServiceKind, Unit } from '../takst.js';

/** An approved takst of an earlier takstår, as the described workbook has it. Amounts in kroner, occupancy in percentage points. */
export interface ImportedLine {
  /** Its row on the sheet Takstbilag. */
  row: number;
  driftsherre: number;
  /** null: the system gives the line one. */
  lineKey: string | null;
  tilbudName: string;
  portalId: string | null;
  paragraf: string;
  form: Form;
  serviceKind: ServiceKind;
  level: number | null;
  targetGroup: string | null;
  groupKey: string | null;
  unit: Unit;
  takst: Amount;
  /** null: neither given nor to be computed; then the nominal takst is compared. */
  cleaned: Amount | null;
  grundlag: Amount | null;
  regulation: Amount | null;
  places: Amount | null;
  days: number | null;
  occupancy: Amount | null;
}

/** A tilbud of the tilbudsvifte, as the described workbook has it. */
export interface ImportedTilbud {
  /** Its row on the sheet Tilbudsvifte. */
  row: number;
  driftsherre: number;
  name: string;
  portalId: string | null;
  category: number;
  /** Canonical text ("27", "12.5"). */
  places: string | null;
  /** "YYYY-MM-DD". */
  closedOn: string | null;
  included: boolean;
}

/** Fills in the cleaned takst of lines that lack one, from grundlag and regulering of their group (domain.md, "What a change is"). */
export function withCleaned(lines: readonly ImportedLine[]): ImportedLine[] {
  return lines.map((line) => {
    if (line.cleaned) return line;
    const group = lines.filter((one) => groupOf(one) === groupOf(line));
    if (group.every((one) => one.grundlag === null)) return line;
    const grundlag = sum(group.map((one) => one.grundlag));
    const need = grundlag.plus(sum(group.map((one) => one.regulation)));
    return need.greaterThan(amount(0))
      ? { ...line, cleaned: roundTo(line.takst.times(grundlag).dividedBy(need), 4) }
      : line;
  });
}

/** Lines that share a budget; a blank takstgruppe and a tillæg stand alone. */
function groupOf(line: ImportedLine): string {
  if (plainText(line.groupKey) === '' || line.serviceKind === 'tillæg') return `row ${line.row}`;
  return JSON.stringify([line.driftsherre, ...[line.tilbudName, line.paragraf, line.groupKey].map(plainText)]);
}
