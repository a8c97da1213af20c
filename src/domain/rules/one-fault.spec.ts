import { describe, expect, it } from '@jest/globals';
import { TEMPLATE, type WrittenRow } from '../takstskema/cells.fixture.js';
import type { TaksterField } from '../takstskema/template.js';
import { RULES } from './index.js';
import { cleanSheet, copyOf, linesOf, type Sheet } from './models/sheet.fixture.js';
import { MODELS } from './models.fixture.js';
import { FAULTS } from './one-fault/faults.fixture.js';
import { addressOf, findingsIn, placesOf } from './one-fault/judged.fixture.js';
import type { Fault } from './one-fault/planting.fixture.js';
import { READING_FAULTS } from './one-fault/reading-faults.fixture.js';

const CLEAN = MODELS.map(({ name, rows }) => ({ name, sheet: cleanSheet({ name, rows }, 2027) }));

/** A clean takstskema of each model in which the fault can occur, to plant it in. */
function sheetsFor({ in: canOccur = () => true }: Fault): { name: string; sheet: Sheet }[] {
  return CLEAN.filter(({ sheet }) => canOccur(sheet)).map(({ name, sheet }) => ({ name, sheet: copyOf(sheet) }));
}

describe('a takstskema without a fault', () => {
  it.each(MODELS.map((model) => [model.name, model] as const))('%s has no finding', (_, model) => {
    for (const year of [2027, 2028]) {
      const findings = findingsIn(cleanSheet(model, year));
      expect(findings.map(({ rule, message }) => [rule, message])).toEqual([]);
    }
  });
});

describe('one fault in an otherwise clean takstskema', () => {
  it('is planted for every rule', () => {
    const planted = new Set(FAULTS.map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id as string).filter((id) => !planted.has(id))).toEqual([]);
    expect([...planted].filter((rule) => !RULES.some(({ id }) => id === rule))).toEqual([]);
  });

  it.each(FAULTS.map((fault) => [fault.rule, fault.fault, fault] as const))('%s: %s', (_, __, fault) =>
    expectToBeFound(fault),
  );
});

describe('a cell that cannot be read', () => {
  it.each(READING_FAULTS.map((fault) => [fault.rule, fault.fault, fault] as const))('%s: %s', (_, __, fault) =>
    expectToBeFound(fault),
  );

  it.each(
    TEMPLATE.takster.columns
      .filter(({ filledBy }) => filledBy !== 'formula' && filledBy !== 'system')
      .map(({ heading, field }) => [heading, field]),
  )('%s: nothing follows from an error value on the first row or the last', (_, field) => {
    for (const { name, sheet } of CLEAN.filter(({ sheet }) => sheet.rows.length > 1 && sheet.rows.length < 7)) {
      for (const index of new Set([0, sheet.rows.length - 1])) {
        const wrecked = copyOf(sheet);
        const row = wrecked.rows[index] as WrittenRow;
        wrecked.known = linesOf(sheet.rows);
        row[field as string] = { kind: 'error', error: '#REF!' };
        const expected = [`error_value ${addressOf([row, field as TaksterField], wrecked)}`];
        expect({ model: name, index, found: placesOf(findingsIn(wrecked)) }).toEqual({
          model: name,
          index,
          found: expected,
        });
      }
    }
  });
});

function expectToBeFound(fault: Fault): void {
  const sheets = sheetsFor(fault);
  expect(sheets).not.toEqual([]);
  for (const { name, sheet } of sheets) {
    const cells = fault.plant(sheet);
    const rules = [fault.rule, ...(fault.with ?? [])];
    const expected = rules.flatMap((rule) => cells.map((cell) => `${rule} ${addressOf(cell, sheet)}`)).sort();
    expect({ model: name, found: placesOf(findingsIn(sheet)) }).toEqual({ model: name, found: expected });
  }
}
