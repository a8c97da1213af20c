import { type Amount, amount } from '../domain/amount.js';
import { AUDITOR_STATEMENTS, FORMS, type Line, SERVICE_KINDS, UNITS } from '../domain/takst.js';
import type { DriftsherreData } from './world-data.js';
import {
  type AMOUNT_COLUMNS,
  choice,
  FIGURE_COLUMNS,
  filled,
  LINE_COLUMNS,
  type Row,
  readTable,
} from './world-table.js';
import type { WorldTilbud } from './world-tilbud.js';

/** A line of the demo world: what was reported and approved for a takstår, or will be reported for 2027. */
export interface WorldLine extends Line {
  year: number;
  driftsherre: number;
  tilbudId: number;
  takst: Amount;
  /** Its own cleaned takst, four decimals, as stored. */
  cleaned: Amount;
  /** Last day of the takst: 31 December, or the day its tilbud closes. */
  validTo: string;
}

type Figures = Row<(typeof FIGURE_COLUMNS)[number]>;
type Told = Row<(typeof LINE_COLUMNS)[number]>;

/**
 * The lines of one driftsherre and takstår, without what they are compared with. Throws where a table names a line or a
 * tilbud that is not told of.
 */
export function linesWithoutPrevious(
  data: DriftsherreData,
  tilbud: ReadonlyMap<string, WorldTilbud>,
  year: number,
): WorldLine[] {
  const told = toldAt(data, year);
  const explanations = new Map(data.explanations.flatMap((one) => one.lineKeys.map((key) => [key, one] as const)));
  const dispensations = new Map(data.dispensations.map((one) => [one.lineKey, one.text]));
  return readTable(data.figures[year] ?? '', FIGURE_COLUMNS).map((figures) => {
    const key = filled(figures.lineKey, 'lineKey');
    const line = told.get(key);
    const owner = tilbud.get(line?.tilbud ?? '');
    if (!line || !owner) throw new Error(`${key} of ${year} has no line or no tilbud`);
    const explanation = year === 2027 ? explanations.get(key) : undefined;
    return {
      ...identity(key, line, owner, year),
      ...amounts(figures),
      year,
      driftsherre: data.code,
      tilbudId: owner.id,
      days: figures.days === null ? null : Number(figures.days),
      base: null,
      previousTakst: null,
      previousCleaned: null,
      cause: explanation?.cause ?? null,
      explanation: explanation?.text ?? null,
      validFrom: figures.validFrom ?? `${year}-01-01`,
      validTo: owner.closedOn?.startsWith(`${year}-`) ? owner.closedOn : `${year}-12-31`,
      dispensation: year === 2027 ? (dispensations.get(key) ?? null) : null,
    };
  });
}

/** What each line is in a takstår: the newest row of the line that does not lie after it. */
function toldAt(data: DriftsherreData, year: number): Map<string, Told> {
  const rows = readTable(data.lines, LINE_COLUMNS)
    .filter((row) => Number(row.since) <= year)
    .sort((a, b) => Number(a.since) - Number(b.since));
  return new Map(rows.map((row) => [filled(row.lineKey, 'lineKey'), row]));
}

function identity(key: string, told: Told, tilbud: WorldTilbud, year: number) {
  return {
    lineKey: key,
    tilbudName: tilbud.name,
    portalId: tilbud.portalId,
    paragraf: told.paragraf,
    form: choice(told.form, FORMS),
    serviceKind: choice(told.serviceKind, SERVICE_KINDS),
    level: told.level === null ? null : Number(told.level),
    targetGroup: told.targetGroup,
    category: tilbud.category,
    unit: choice(told.unit, UNITS),
    auditorStatement: choice(told.auditorStatement, AUDITOR_STATEMENTS),
    groupKey: told.groupKey,
    // Who a line follows is reported once, in its first year.
    predecessors: Number(told.since) === year && told.predecessors ? told.predecessors.split(', ') : [],
  };
}

type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

function amounts(figures: Figures): Record<Exclude<AmountColumn, 'takst' | 'cleaned'>, Amount | null> & {
  takst: Amount;
  cleaned: Amount;
} {
  const of = (name: AmountColumn): Amount | null => (figures[name] === null ? null : amount(figures[name]));
  return {
    places: of('places'),
    internalPlaces: of('internalPlaces'),
    occupancyY3: of('occupancyY3'),
    occupancyY2: of('occupancyY2'),
    occupancy: of('occupancy'),
    units: of('units'),
    costPay: of('costPay'),
    costOther: of('costOther'),
    costProperty: of('costProperty'),
    costTraining: of('costTraining'),
    costTilsyn: of('costTilsyn'),
    costDepreciation: of('costDepreciation'),
    costInterest: of('costInterest'),
    costPension: of('costPension'),
    costOverhead: of('costOverhead'),
    costHealth: of('costHealth'),
    income: of('income'),
    resultY2: of('resultY2'),
    baseY2: of('baseY2'),
    regulation: of('regulation'),
    takst: amount(filled(figures.takst, 'takst')),
    cleaned: amount(filled(figures.cleaned, 'cleaned')),
  };
}
