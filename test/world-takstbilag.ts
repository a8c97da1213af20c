import { DRIFTSHERRER, linesOf, plOf } from '../src/demo/world.js';
import { amount } from '../src/domain/amount.js';
import { cleanedTakst, groupLines, groupsByLine, unitsOf } from '../src/domain/balance.js';
import { previousOf } from '../src/domain/predecessors.js';
import type { PreviousLine } from '../src/domain/rules/context.js';
import { sharesOf } from '../src/domain/shares.js';
import type { Line } from '../src/domain/takst.js';
import type { ApprovedInput, AwaitingInput, ObjectiveInput, TakstbilagInput } from '../src/domain/takstbilag/input.js';

/**
 * What the takstbilag of a takstår is made of when all of the demo world is approved but the lines that await, whose reported
 * figures can be replaced. With a budget that is paid by population, and an udmelding.
 */
export function worldTakstbilag(
  year: number,
  awaits: (line: Line) => boolean,
  reported: (line: Line) => Partial<Line> = () => ({}),
): TakstbilagInput {
  const approved: ApprovedInput[] = [];
  const awaiting: AwaitingInput[] = [];
  for (const { code: driftsherre } of DRIFTSHERRER) {
    const lines = linesOf(year, driftsherre).map((line) => (awaits(line) ? { ...line, ...reported(line) } : line));
    const groups = groupsByLine(groupLines(lines));
    const before = { previous: previousLines(year - 1, driftsherre), lineage: new Map() };
    for (const line of lines) {
      const group = groups.get(line.lineKey);
      if (!group) throw new Error('a line has a group');
      const found = previousOf(line, before);
      const previous = found?.takst.greaterThan(0) ? found : null;
      if (awaits(line)) awaiting.push({ driftsherre, line, previous, state: 'in_fu' });
      else approved.push({ driftsherre, line, group, previous });
    }
  }
  return {
    year,
    edition: 1,
    date: `${year - 1}-12-01`,
    pl: plOf(year),
    parties: DRIFTSHERRER,
    approved,
    awaiting,
    withheld: [],
    decisions: [],
    objective: [boernehus()],
    tilbudChanges: [],
    published: [],
  };
}

function previousLines(year: number, driftsherre: number): Map<string, PreviousLine> {
  const lines = linesOf(year, driftsherre);
  const groups = groupsByLine(groupLines(lines));
  return new Map(
    lines.map((line) => {
      const { lineKey, takst, unit, paragraf, serviceKind, places } = line;
      const group = groups.get(lineKey);
      if (!group || !unit) throw new Error('a line has a group and a unit');
      const cleaned = cleanedTakst(takst, group);
      return [
        lineKey,
        {
          takst,
          cleaned,
          unit,
          paragraf: paragraf ?? '',
          serviceKind: serviceKind ?? '',
          places,
          units: unitsOf(line),
        },
      ];
    }),
  );
}

/** Invented figures: each municipality pays by its 0–17-year-olds. */
function boernehus(): ObjectiveInput {
  const budget = amount(1_234_567);
  const municipalities = DRIFTSHERRER.filter(({ code }) => code < 1000);
  const population = (code: number) => 300 + code * 7;
  const weights = municipalities.map(({ code }) => ({ key: String(code), weight: amount(population(code)) }));
  const shares = sharesOf(budget, weights);
  return {
    driftsherre: 851,
    tilbud: 'Børnehus Nord',
    budget,
    populationBasis: '0-17',
    shares: municipalities.map(({ code }) => ({
      party: code,
      population: population(code),
      share: shares.get(String(code)) ?? amount(0),
    })),
    takstAlso: true,
  };
}
