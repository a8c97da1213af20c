import { amount } from '../amount.js';
import { groupLines } from '../balance.js';
import type { PreviousLine } from '../rules/context.js';
import { exampleLine } from '../rules/example.js';
import type { Group, Line } from '../takst.js';
import type { ApprovedInput, AwaitingInput, DecisionInput, TakstbilagInput } from './input.js';

/** A small takstbilag for the tests: three parties, groups of several lines, one takst that awaits. Invented figures. */
export const PARTIES = [
  { code: 825, name: 'Læsø Kommune' },
  { code: 851, name: 'Aalborg Kommune' },
  { code: 860, name: 'Hjørring Kommune' },
];

export function approved(
  driftsherre: number,
  changes: Partial<Line>,
  takstBefore: string | null = '2480',
): ApprovedInput {
  const line = exampleLine(changes);
  return { driftsherre, line, group: groupOf(line), previous: before(takstBefore) };
}

export function awaiting(
  driftsherre: number,
  changes: Partial<Line>,
  state: AwaitingInput['state'] = 'delegated',
): AwaitingInput {
  return { driftsherre, line: exampleLine(changes), previous: before('2480'), state };
}

export function decision(id: number, lineKey: string, changes: Partial<DecisionInput> = {}): DecisionInput {
  return {
    id,
    lineKey,
    at: '2026-11-12',
    body: 'DAS',
    action: 'approve',
    from: 'submitted',
    to: 'approved',
    comment: null,
    meeting: 'Møde i DAS den 12. november 2026',
    ...changes,
  };
}

export function exampleInput(changes: Partial<TakstbilagInput> = {}): TakstbilagInput {
  return {
    year: 2027,
    edition: 1,
    date: '2026-11-20',
    pl: amount('3.2'),
    parties: PARTIES,
    approved: [
      approved(860, { lineKey: 'H2', tilbudName: 'Bostedet Ådalen', paragraf: '§ 85', takst: amount('1899.5') }),
      approved(860, { lineKey: 'H1', tilbudName: 'Bostedet Ådalen', paragraf: '§ 107', takst: amount('2604') }),
      approved(851, {
        lineKey: 'A3',
        tilbudName: 'Kærvej',
        serviceKind: 'niveau',
        level: 2,
        groupKey: 'A',
        takst: amount('2477'),
      }),
      approved(851, {
        lineKey: 'A2',
        tilbudName: 'Kærvej',
        serviceKind: 'niveau',
        level: 1,
        groupKey: 'A',
        takst: amount('1981'),
      }),
      approved(851, { lineKey: 'A1', tilbudName: 'Bøgen', takst: amount('2551.02') }, null),
    ],
    awaiting: [
      awaiting(851, { lineKey: 'A4', tilbudName: 'Attruphøj', takst: amount('9876.54'), places: amount('17.5') }),
    ],
    withheld: [],
    decisions: [
      ...['A1', 'A2', 'A3', 'H1', 'H2'].map((lineKey, index) => decision(index + 1, lineKey)),
      decision(6, 'A4', {
        action: 'delegate',
        from: 'in_das',
        to: 'delegated',
        comment: 'Stigningen til 9.876,54 kr. skal ses af FU.',
      }),
    ],
    objective: [],
    tilbudChanges: [],
    published: [],
    ...changes,
  };
}

const groupOf = (line: Line): Group => groupLines([line])[0] as Group;

function before(takst: string | null): PreviousLine | null {
  if (takst === null) return null;
  return {
    takst: amount(takst),
    cleaned: amount(takst),
    unit: 'døgn',
    paragraf: '§ 107',
    serviceKind: 'gennemsnit',
    places: amount(20),
  };
}
