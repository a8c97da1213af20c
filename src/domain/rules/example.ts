import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import type { Line } from '../takst.js';
import type { PreviousLine, RuleContext, TakstInForce } from './context.js';

/**
 * A line no rule has anything against (domain.md, the worked takst: 20 places, 98 %, 18,250,000 kr. → 2,551.02 kr.),
 * for the examples of the rules. Invented figures.
 */
export function exampleLine(changes: Partial<Line> = {}): Line {
  return {
    lineKey: 'L1',
    tilbudName: 'Botilbuddet Eksemplet',
    portalId: null,
    paragraf: '§ 107',
    form: 'døgn',
    serviceKind: 'gennemsnit',
    level: null,
    targetGroup: 'Voksne med udviklingshæmning',
    category: 3,
    places: amount(20),
    internalPlaces: amount(12),
    days: 365,
    occupancyY3: amount('97.6'),
    occupancyY2: amount('98.4'),
    occupancy: amount(98),
    units: null,
    costPay: amount(12_000_000),
    costOther: amount(2_200_000),
    costProperty: amount(1_500_000),
    costTraining: amount(300_000),
    costTilsyn: amount(150_000),
    costDepreciation: amount(700_000),
    costInterest: amount(340_000),
    costPension: amount(200_000),
    costOverhead: amount(960_000),
    costHealth: null,
    income: amount(100_000),
    base: null,
    resultY2: amount(120_000),
    baseY2: amount(17_000_000),
    regulation: null,
    takst: amount('2551.02'),
    unit: 'døgn',
    previousTakst: amount(2480),
    previousCleaned: amount(2480),
    cause: null,
    explanation: null,
    validFrom: '2027-01-01',
    auditorStatement: '–',
    dispensation: null,
    groupKey: null,
    predecessors: [],
    ...changes,
  };
}

/** A context with one faultless line, or with the lines given; what is not given follows from the lines. */
export function exampleContext(changes: Partial<RuleContext> = {}): RuleContext {
  const lines = changes.lines ?? [exampleLine()];
  const keys = new Set(lines.map((line) => line.lineKey));
  return {
    year: 2027,
    driftsherre: 851,
    pl: amount('3.2'),
    plChain: new Map([
      [2025, amount('3.2')],
      [2026, amount('3.0')],
      [2027, amount('3.2')],
    ]),
    appliedPl: amount('3.2'),
    parameters: new Map(),
    lines,
    groups: groupLines(lines),
    tilbud: [
      {
        id: 1,
        driftsherre: 851,
        name: 'Botilbuddet Eksemplet',
        portalId: null,
        category: 3,
        places: '20',
        closedOn: null,
        included: true,
      },
    ],
    tilbudChanges: [],
    previous: new Map(lines.flatMap(previousOf)),
    lineage: new Map(),
    lastYear: new Map(),
    earlier: new Map(),
    region: [],
    existedY3: keys,
    existedY2: keys,
    explanations: new Map(),
    changedLocked: [],
    returned: [],
    nothingToReport: false,
    lateAfter: null,
    inForce: null,
    ...changes,
  };
}

/** An example with one line that differs from the faultless one as said. */
export function exampleWith(changes: Partial<Line>, context: Partial<RuleContext> = {}): RuleContext {
  return exampleContext({ lines: [exampleLine(changes)], ...context });
}

/** A revision of the faultless line, where this takst is in force. */
export function exampleInForce(
  takst: string,
  changes: Partial<TakstInForce> = {},
  line: Partial<Line> = {},
): RuleContext {
  const lines = [exampleLine(line)];
  const before = exampleLine({ takst: amount(takst) });
  return exampleContext({ lines, inForce: new Map([[before.lineKey, { ...inForceOf(before), ...changes }]]) });
}

/** The takst of a line as one that is in force. */
export function inForceOf({ takst, unit, paragraf, serviceKind, places, days }: Line): TakstInForce {
  return {
    takst: takst ?? amount(0),
    cleaned: takst,
    unit: unit ?? 'døgn',
    paragraf: paragraf ?? '§ 107',
    serviceKind: serviceKind ?? 'gennemsnit',
    places,
    days,
  };
}

function previousOf(line: Line): [string, PreviousLine][] {
  if (line.previousTakst === null) return [];
  return [
    [
      line.lineKey,
      {
        takst: line.previousTakst,
        cleaned: line.previousCleaned,
        unit: line.unit ?? 'døgn',
        paragraf: line.paragraf ?? '§ 107',
        serviceKind: line.serviceKind ?? 'gennemsnit',
        places: line.places,
      },
    ],
  ];
}
