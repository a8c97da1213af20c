import { beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { Amount } from '../domain/amount.js';
import { TAKSTSKEMA_2027 } from '../domain/takstskema/2027.js';
import { downloadedTakstskema, filledTakstskema, type Judged, judgeClean, judgeLines } from './judged.fixture.js';
import { columnUnder, inTakstskema, rowWithKey, sheetOf, typeIn } from './open-takstskema.js';
import { DRIFTSHERRER, linesOf, tilbudChanges2027 } from './world.js';

const FIELDS = TAKSTSKEMA_2027.takster.columns.flatMap(({ field, locked }) => (locked ? [] : [field]));

const SENT_ON = ['R08', 'R25', 'R26', 'R40', 'R41', 'R43', 'R44', 'R45', 'R46', 'R61', 'R67'];

/** What was typed of a line, comparable: exact numbers as text. */
function typed(line: object): unknown[] {
  const values = line as Record<string, unknown>;
  return FIELDS.map((field) => (values[field] instanceof Amount ? (values[field] as Amount).toFixed() : values[field]));
}

/** The rest are filled in by `npm run demo`, over HTTP: a workbook takes seconds. */
const HERE = DRIFTSHERRER.filter(({ code }) => [773, 825].includes(code));

describe.each(HERE)('the takstskema of $name, filled in', ({ code }) => {
  const lines = linesOf(2027, code);
  let judged: Judged;

  beforeAll(async () => {
    judged = await judgeClean(code);
  });

  it('is read as what was typed', () => {
    expect(judged.refusal).toBeNull();
    expect(judged.read?.lines.map(typed)).toEqual(
      [...lines.filter((line) => line.previousTakst && !line.predecessors.length), ...lines.filter(isAdded)].map(typed),
    );
    expect(judged.read?.notices.filter(({ code: notice }) => notice === 'lines_absent')).toEqual([]);
    expect(judged.read?.tilbudChanges).toEqual(tilbudChanges2027(code));
  });

  it('has no fejl and nothing left to explain', () => {
    const stopping = judged.findings.filter(({ severity }) => severity === 'fejl' || severity === 'forklar');
    expect(stopping.filter(({ rule }) => rule !== 'R65').map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    expect(judged.findings.some(({ rule }) => rule === 'R65')).toBe(code === 825);
  });
});

function isAdded(line: ReturnType<typeof linesOf>[number]): boolean {
  return !line.previousTakst || line.predecessors.length > 0;
}

describe.each(DRIFTSHERRER)('the lines of $name', ({ code }) => {
  it('have no fejl and nothing left to explain', () => {
    const stopping = judgeLines(code).filter(({ severity }) => severity === 'fejl' || severity === 'forklar');
    expect(stopping.filter(({ rule }) => rule !== 'R65').map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

describe('what the round of 2027 sends on', () => {
  it('gives FU and DAS the lines that the world means to', () => {
    const flagged: Record<string, number> = {};
    for (const code of [813, 849, 851, 860, 1081]) {
      for (const { rule, cells } of judgeLines(code)) {
        if (SENT_ON.includes(rule))
          flagged[rule] = (flagged[rule] ?? 0) + new Set(cells.map((one) => one.lineKey)).size;
      }
    }
    // Counted by hand in the files of the five driftsherrer.
    expect(flagged).toEqual({ R08: 1, R25: 1, R40: 10, R41: 4, R43: 3, R45: 2, R46: 1, R61: 1 });
  });
});

describe('what the costs, levels and ceilings of 2027 warn of', () => {
  it('is the krisecenter above its ceiling and the dearest levels, and nothing that is missing', () => {
    const rules = ['R21', 'R22', 'R23', 'R25', 'R26', 'R29', 'R30', 'R32'];
    const found = DRIFTSHERRER.flatMap(({ code }) => judgeLines(code)).filter(({ rule }) => rules.includes(rule));
    const told = found.flatMap(({ rule, cells }) => cells.map(({ lineKey, field }) => `${rule} ${lineKey} ${field}`));
    expect(told).toEqual([
      'R25 L-813-0001 takst',
      // More than 2,000,000 / 365 = 5,479.45 kr. per døgn.
      'R32 L-813-0024 takst',
      'R32 L-820-0010 takst',
      'R32 L-851-0022 takst',
      'R32 L-851-0092 takst',
      'R32 L-1081-0014 takst',
      'R32 L-1081-0028 takst',
    ]);
  });
});

describe('what stands out among the region and over the years in 2027', () => {
  it('is the § 105 tilbud in Hjørring that has risen by 4 % a year, and the one in Mariagerfjord that was rebuilt', () => {
    const found = DRIFTSHERRER.flatMap(({ code }) => judgeLines(code));
    const told = found.filter(({ rule }) => ['R46', 'R47', 'R67', 'R70'].includes(rule));
    expect(told.flatMap(({ rule, cells }) => cells.map(({ lineKey }) => `${rule} ${lineKey}`))).toEqual([
      'R47 L-846-0001',
      'R46 L-860-0010',
      'R47 L-860-0010',
    ]);
  });
});

describe('what a person leaves behind', () => {
  it('keeps protection, drop-downs, formulas and the hidden sheet', async () => {
    const filled = await filledTakstskema(773);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(filled as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const takster = sheetOf(workbook, 'Takster');
    const row = rowWithKey(takster, 'L-773-0001') ?? 0;
    const cell = (heading: string) => takster.getCell(row, columnUnder(takster, heading));
    expect((takster as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
    expect(cell('Paragraf').dataValidation?.type).toBe('list');
    expect(cell('Omkostningsgrundlag').formula).toBeDefined();
    expect(cell('Budgetterede enheder').formula).toBeDefined();
    expect(cell('Takst 2026').protection?.locked).not.toBe(false);
    expect(workbook.getWorksheet('_meta')?.state).toBe('veryHidden');
  });

  it('cannot type in a locked cell', async () => {
    await inTakstskema(await downloadedTakstskema(773), ({ takster }) => {
      const at = (heading: string) => takster.getCell(6, columnUnder(takster, heading));
      expect(() => typeIn(at('Takst 2026'), 1)).toThrow('is locked');
      expect(() => typeIn(at('Takst'), 1)).not.toThrow();
    });
  });
});
