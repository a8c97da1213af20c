import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import type { PreviousLine } from '../rules/context.js';
import { exampleLine } from '../rules/example.js';
import type { Line } from '../takst.js';
import type { ApprovedInput, TakstbilagInput } from './input.js';
import { decision, exampleInput } from './takstbilag.example.js';

/**
 * A takstbilag that has something in every section: a new takst model in two parts, a tillæg, objective financing, an
 * udmelding, a mandate. Invented figures.
 */
export function fullInput(changes: Partial<TakstbilagInput> = {}): TakstbilagInput {
  const input = exampleInput();
  return {
    ...input,
    approved: [...input.approved, ...twoPartLines(), tillaeg()],
    decisions: [
      ...input.decisions,
      ...['B0', 'B1', 'B2'].map((lineKey, index) =>
        decision(20 + index, lineKey, {
          body: 'FU',
          mandate: 'Mandat fra DAS, møde den 12. november 2026',
          comment: 'Ny takstmodel.',
        }),
      ),
      decision(30, 'T1'),
    ],
    objective: [
      {
        driftsherre: 851,
        tilbud: 'Børnehus Nord',
        budget: amount(1_000_000),
        populationBasis: '0-17',
        shares: [
          { party: 860, population: 12_400, share: amount(333_334) },
          { party: 825, population: 250, share: amount(6_666) },
          { party: 851, population: 41_000, share: amount(660_000) },
        ],
        takstAlso: true,
      },
    ],
    tilbudChanges: [
      {
        driftsherre: 860,
        tilbud: 'Bostedet Fjorden',
        kindText: 'Udmelding',
        effectiveDate: '2027-01-01',
        placesBefore: amount('12.5'),
        placesAfter: null,
        outcome: 'Afvist af DAS',
        grounds: 'Tilbuddet bruges af flere kommuner.',
        date: '2026-11-12',
        meeting: 'Møde i DAS den 12. november 2026',
      },
    ],
    ...changes,
  };
}

/** A botilbud that went from one takst to a basis and two activity levels; what it brings in is what it brought in. */
export function twoPartLines(changes: (line: Line) => Partial<Line> = () => ({})): ApprovedInput[] {
  const costs = { costPay: null, costOther: null, costProperty: null, costTraining: null, costTilsyn: null };
  const none = { costDepreciation: null, costInterest: null, costPension: null, costOverhead: null, income: null };
  const shared = { ...costs, ...none, tilbudName: 'Søhøj', groupKey: 'Botilbud', days: 365, occupancy: amount(100) };
  const lines = [
    { lineKey: 'B0', serviceKind: 'basis', takst: amount(1500), places: amount(10), costPay: amount(9_052_000) },
    { lineKey: 'B1', serviceKind: 'aktivitet', level: 1, takst: amount(800), places: amount(4) },
    { lineKey: 'B2', serviceKind: 'aktivitet', level: 2, takst: amount('1100.25'), places: amount(6) },
  ] as const;
  const reported = lines.map((line) => {
    const whole = exampleLine({ ...shared, ...line });
    return { ...whole, ...changes(whole) };
  });
  const [group] = groupLines(reported);
  if (!group) throw new Error('the lines are a group');
  return reported.map((line) => ({ driftsherre: 851, line, group, previous: OLD_MODEL }));
}

const OLD_MODEL: PreviousLine = {
  takst: amount('2402.83'),
  cleaned: amount('2402.83'),
  unit: 'døgn',
  paragraf: '§ 107',
  serviceKind: 'gennemsnit',
  places: amount(10),
};

function tillaeg(): ApprovedInput {
  const line = exampleLine({
    lineKey: 'T1',
    tilbudName: 'Søhøj',
    serviceKind: 'tillæg',
    unit: 'time',
    form: 'time',
    takst: amount('455.5'),
    places: null,
    units: amount(900),
  });
  const [group] = groupLines([line]);
  if (!group) throw new Error('the line is a group');
  return { driftsherre: 851, line, group, previous: null };
}
