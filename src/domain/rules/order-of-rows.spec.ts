import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanSheet, copyOf, groupsOf, type Sheet } from './models/sheet.fixture.js';
import { MODELS } from './models.fixture.js';
import { FAULTS_OF_LINES } from './one-fault/faults.fixture.js';
import { findingsIn } from './one-fault/judged.fixture.js';

/** Without a takst this year and last there is no change to plant beside it. */
const ALONE = ['a takst that is not filled in', 'a new line without a predecessor'];
const FAULTS = new Map(FAULTS_OF_LINES.filter(({ fault }) => !ALONE.includes(fault)).map((one) => [one.fault, one]));
const CLEAN = new Map(MODELS.map((model) => [model.name, cleanSheet(model, 2027)]));
const LONGEST = Math.max(...MODELS.map(({ rows }) => rows.length)) + 1;

/** A model, a few faults planted at once, and the order its rows are shuffled to. */
const shuffled = fc.record({
  model: fc.constantFrom(...MODELS.filter(({ rows }) => rows.length > 1).map(({ name }) => name)),
  faults: fc.subarray([...FAULTS.keys()], { minLength: 1, maxLength: 4 }),
  order: fc.shuffledSubarray(
    Array.from({ length: LONGEST }, (_, index) => index),
    { minLength: LONGEST },
  ),
});

function planted(model: string, faults: readonly string[]): Sheet {
  const sheet = copyOf(CLEAN.get(model) as Sheet);
  for (const name of faults) {
    const { in: canOccur = () => true, plant } = FAULTS.get(name) ?? { plant: () => [] };
    if (canOccur(sheet)) plant(sheet);
  }
  return sheet;
}

/** What is found, in whatever order. An amount that stands on no line of a group is asked for on its first, whichever that is. */
function told(sheet: Sheet): string[] {
  const groupOf = new Map(
    groupsOf(sheet.rows).flatMap(({ group, rows }) => rows.map((row) => [row.lineKey, group.key])),
  );
  const rowOf = new Map(sheet.rows.map((row) => [row.lineKey, row]));
  const placeOf = (lineKey: string | null, field: string | null) =>
    (rowOf.get(lineKey)?.[field ?? ''] ?? null) === null ? groupOf.get(lineKey) : lineKey;
  return findingsIn(sheet)
    .map(({ rule, severity, body, message, cells }) => {
      const at = cells.map(({ lineKey, field }) => `${placeOf(lineKey, field)} ${field}`).sort();
      return JSON.stringify([rule, severity, body, message, at]);
    })
    .sort();
}

describe('the order of the rows', () => {
  it('changes nothing of what is found', () => {
    fc.assert(
      fc.property(shuffled, ({ model, faults, order }) => {
        const sheet = planted(model, faults);
        const rows = order.flatMap((index) => sheet.rows.slice(index, index + 1));
        expect(told({ ...sheet, rows })).toEqual(told(sheet));
      }),
      { numRuns: 60 },
    );
  });
});
