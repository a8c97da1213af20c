import ExcelJS from 'exceljs';
import { writeTakstskema } from '../dist/src/adapters/workbook/write-takstskema.js';
import { DRIFTSHERRER, linesOf, plOf, TILBUD } from '../dist/src/demo/world.js';
import { groupLines } from '../dist/src/domain/balance.js';
import { RULES } from '../dist/src/domain/rules/index.js';
import { runRules } from '../dist/src/domain/rules/rule.js';
import { blankInput } from './blank-input.mjs';
import { median, timed } from './median.mjs';

const RUNS = 5;
const SIZES = [300, 1_000, 20_000];
const COMPARED = 1_000;
/** What ExcelJS follows or expands, and the reader tells it to leave (adapters/workbook/load-sheets.ts). */
const ignoreNodes = ['dataValidations', 'conditionalFormatting', 'mergeCells', 'hyperlinks', 'autoFilter', 'extLst'];

/** How long all rules take on submissions of growing size, and against ExcelJS reading a takstskema of the same lines. */
export async function run() {
  const rulesMs = {};
  for (const size of SIZES) rulesMs[size] = median(await several(() => runRules(RULES, fresh(contextOf(size)))));
  const file = await writeTakstskema(blankInput(contextOf(COMPARED).lines));
  const excelMs = median(await several(() => new ExcelJS.Workbook().xlsx.load(file, { ignoreNodes })));
  const perLine = Object.fromEntries(SIZES.map((size) => [size, round((rulesMs[size] / size) * 1000)]));
  console.log(
    JSON.stringify({
      runs: RUNS,
      rules: RULES.length,
      rulesMs,
      microsecondsPerLine: perLine,
      growth: round(perLine[SIZES.at(-1)] / perLine[SIZES[0]]),
      excelJsMs: excelMs,
      rulesOfExcelJs: round(rulesMs[COMPARED] / excelMs),
    }),
  );
}

async function several(work) {
  const times = [];
  for (let i = 0; i < RUNS; i++) times.push(await timed(work));
  return times;
}

/** What was found in a context, and the index of its tilbud, is kept by identity: a new submission has neither. */
const fresh = (context) => ({ ...context, tilbud: [...context.tilbud] });

const round = (number) => Number(number.toFixed(3));
const contexts = new Map();

/** A submission of so many lines: the demo world's, again and again under other names. Made once. */
function contextOf(size) {
  if (!contexts.has(size)) contexts.set(size, newContext(size));
  return contexts.get(size);
}

function newContext(size) {
  const lines = copies(2027, size);
  const lastYear = copies(2026, Math.ceil(size * 1.2));
  const keys = new Set(lines.map(({ lineKey }) => lineKey));
  const groups = groupLines(lines);
  return {
    year: 2027,
    driftsherre: 851,
    pl: plOf(2027),
    plChain: new Map([2025, 2026, 2027].map((year) => [year, plOf(year)])),
    appliedPl: plOf(2027),
    parameters: new Map(),
    lines,
    groups,
    tilbud: rounds(size).flatMap((n) =>
      TILBUD.map((one) => ({ ...one, id: one.id + n * 10_000, name: named(one.name, n), portalId: null })),
    ),
    tilbudChanges: [],
    previous: new Map(lastYear.map((line) => [line.lineKey, line])),
    lastYear: new Map(
      groupLines(lastYear).flatMap((group) => group.lines.map((line) => [line.lineKey, { line, group }])),
    ),
    earlier: new Map(
      lastYear.map(({ lineKey, takst, cleaned, unit }) => [
        lineKey,
        [2026, 2025, 2024].map((year) => ({ year, takst, cleaned, unit })),
      ]),
    ),
    region: DRIFTSHERRER.flatMap(({ code }) => linesOf(2026, code).map((line) => ({ ...line, driftsherre: code }))),
    existedY3: keys,
    existedY2: keys,
    explanations: new Map(),
    lineage: new Map(),
    changedLocked: [],
    returned: [],
    nothingToReport: false,
    lateAfter: null,
    inForce: null,
  };
}

const named = (name, n) => `${name} ${n}`;
const worldOf = (year) => DRIFTSHERRER.flatMap(({ code }) => linesOf(year, code));
const rounds = (size) => Array.from({ length: Math.ceil(size / worldOf(2027).length) + 1 }, (_, n) => n);

function copies(year, size) {
  const world = worldOf(year);
  return rounds(size)
    .flatMap((n) => world.map((line) => copy(line, n)))
    .slice(0, size);
}

const copy = (line, n) => ({
  ...line,
  lineKey: `${line.lineKey}-${n}`,
  tilbudName: named(line.tilbudName, n),
  portalId: null,
  predecessors: line.predecessors.map((key) => `${key}-${n}`),
});
