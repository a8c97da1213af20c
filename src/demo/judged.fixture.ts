import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readParts } from '../adapters/workbook/read-parts.js';
import { WORKBOOK_LIMITS } from '../adapters/workbook/workbook-limits.js';
import { writeTakstskema } from '../adapters/workbook/write-takstskema.js';
import { groupLines } from '../domain/balance.js';
import { earlierTakster } from '../domain/earlier-takster.js';
import type { Finding, PreviousLine, RegionTakst, RuleContext } from '../domain/rules/context.js';
import { RULES } from '../domain/rules/index.js';
import { cellKey, runRules } from '../domain/rules/rule.js';
import type { Line } from '../domain/takst.js';
import { TAKSTSKEMA_2027 } from '../domain/takstskema/2027.js';
import { blankLine } from '../domain/takstskema/read-line.js';
import { findingOf } from '../domain/takstskema/reading-faults.js';
import { type ReadTakstskema, toLines } from '../domain/takstskema/to-lines.js';
import { fillTakstskema } from './fill-takstskema.js';
import { DRIFTSHERRER, linesOf, plOf, TILBUD, tilbudChanges2027, type WorldLine } from './world.js';

/** The takstskema that a driftsherre fetches: what it is, and last year's takster; everything else is blank. */
export function downloadedTakstskema(code: number): Promise<Buffer> {
  const driftsherre = DRIFTSHERRER.find((one) => one.code === code) ?? null;
  return writeTakstskema({
    year: 2027,
    driftsherre,
    lines: prefilled(code),
    tilbudChanges: [],
    pl: plOf(2027),
    decimals: 2,
    parameters: [],
    deadlines: [],
    stoppingRules: [],
    madeAt: new Date('2026-08-17T08:30:00Z'),
    takstskemaId: `takstskema-${code}`,
  });
}

const filled = new Map<number, Promise<Buffer>>();

/** The takstskema of 2027 as the driftsherre fills it in without a fault; made once. */
export function filledTakstskema(code: number): Promise<Buffer> {
  const known = filled.get(code);
  if (known) return known;
  const made = downloadedTakstskema(code).then((file) =>
    fillTakstskema(file, linesOf(2027, code), [], tilbudChanges2027(code)),
  );
  filled.set(code, made);
  return made;
}

const clean = new Map<number, Promise<Judged>>();

/** What the system makes of `filledTakstskema`; judged once. */
export function judgeClean(code: number): Promise<Judged> {
  const known = clean.get(code);
  if (known) return known;
  const made = filledTakstskema(code).then((file) => judge(file, code));
  clean.set(code, made);
  return made;
}

export interface Judged {
  /** Code of the refusal of the whole file. */
  refusal: string | null;
  read: ReadTakstskema | null;
  findings: Finding[];
}

/** What the system makes of a workbook: refused, or read and judged by all rules of the catalogue. */
export async function judge(workbook: Buffer, code: number): Promise<Judged> {
  const result = await cellsOf(workbook);
  if ('refusal' in result) return { refusal: result.refusal.code, read: null, findings: [] };
  let made = 0;
  const read = toLines(result.workbook, {
    template: TAKSTSKEMA_2027,
    driftsherre: code,
    known: prefilled(code),
    newLineKey: () => `ny-${++made}`,
  });
  if ('refusal' in read) return { refusal: read.refusal.code, read: null, findings: [] };
  const refused = new Set(
    read.faults.flatMap(({ cells }) => cells.map(({ lineKey, field }) => cellKey(lineKey ?? '', field as keyof Line))),
  );
  const found = runRules(RULES, contextOf(read, code), { refused, locate: () => null });
  return { refusal: null, read, findings: [...read.faults.map(findingOf), ...found] };
}

async function cellsOf(workbook: Buffer) {
  const path = join(tmpdir(), `verden-${randomUUID()}.xlsx`);
  await writeFile(path, workbook);
  try {
    return await readParts(path, WORKBOOK_LIMITS);
  } finally {
    await rm(path);
  }
}

function prefilled(code: number): Line[] {
  const open = new Set(TILBUD.filter((one) => one.closedOn === null).map((one) => one.id));
  return linesOf(2026, code)
    .filter((line) => open.has(line.tilbudId))
    .map((line) => ({ ...blankLine(line.lineKey), ...identityOf(line) }));
}

function identityOf(line: WorldLine): Partial<Line> {
  const { tilbudName, portalId, paragraf, form, serviceKind, level, targetGroup, category, days, unit, groupKey } =
    line;
  const identity = {
    tilbudName,
    portalId,
    paragraf,
    form,
    serviceKind,
    level,
    targetGroup,
    category,
    days,
    unit,
    groupKey,
  };
  return { ...identity, validFrom: '2027-01-01', previousTakst: line.takst, previousCleaned: line.cleaned };
}

/** What the rules find in the lines of 2027 as the world tells them, without a workbook between. */
export function judgeLines(code: number): Finding[] {
  const told = {
    lines: linesOf(2027, code),
    tilbudChanges: tilbudChanges2027(code),
    changedLocked: [],
    appliedPl: plOf(2027),
  };
  return runRules(RULES, contextOf(told, code), { refused: new Set(), locate: () => null });
}

function contextOf(
  read: Pick<ReadTakstskema, 'lines' | 'tilbudChanges' | 'changedLocked' | 'appliedPl'>,
  code: number,
): RuleContext {
  return {
    year: 2027,
    driftsherre: code,
    pl: plOf(2027),
    plChain: new Map([2025, 2026, 2027].map((year) => [year, plOf(year)])),
    appliedPl: read.appliedPl,
    parameters: new Map(),
    lines: read.lines,
    groups: groupLines(read.lines),
    tilbud: TILBUD.filter((one) => one.driftsherre === code),
    tilbudChanges: read.tilbudChanges,
    previous: previousOfYear(2026, code),
    lineage: new Map(),
    lastYear: new Map(
      groupLines(linesOf(2026, code)).flatMap((group) => group.lines.map((line) => [line.lineKey, { line, group }])),
    ),
    earlier: earlierTakster(
      read.lines,
      [2026, 2025, 2024].map((year) => ({
        year,
        lines: linesOf(year, code),
        previous: previousOfYear(year, code),
        lineage: new Map(),
      })),
    ),
    region: DRIFTSHERRER.flatMap((driftsherre) =>
      linesOf(2026, driftsherre.code).flatMap((line) => regionTakst(driftsherre.code, line)),
    ),
    existedY3: existed(read.lines, code, 2024),
    existedY2: existed(read.lines, code, 2025),
    explanations: new Map(),
    changedLocked: read.changedLocked,
    returned: [],
    nothingToReport: false,
    lateAfter: null,
    inForce: null,
  };
}

const previousOfYear = (year: number, code: number): Map<string, PreviousLine> =>
  new Map(linesOf(year, code).map((line) => [line.lineKey, previousLine(line)]));

function regionTakst(driftsherre: number, { lineKey, paragraf, form, unit, takst, cleaned }: WorldLine): RegionTakst[] {
  return paragraf && form && unit ? [{ driftsherre, lineKey, paragraf, form, unit, takst, cleaned }] : [];
}

function previousLine({ takst, cleaned, unit, paragraf, serviceKind, places }: WorldLine): PreviousLine {
  return { takst, cleaned, unit: unit ?? '', paragraf: paragraf ?? '', serviceKind: serviceKind ?? '', places };
}

/** The lines whose tilbud, or a line that they follow, was there in that year. */
function existed(lines: readonly Line[], code: number, year: number): Set<string> {
  const names = new Set(linesOf(year, code).map((line) => line.tilbudName));
  const keys = new Set(linesOf(year, code).map((line) => line.lineKey));
  for (let later = year + 1; later <= 2026; later += 1) {
    for (const line of linesOf(later, code)) if (line.predecessors.some((key) => keys.has(key))) keys.add(line.lineKey);
  }
  const was = (line: Line): boolean =>
    names.has(line.tilbudName) || keys.has(line.lineKey) || line.predecessors.some((key) => keys.has(key));
  return new Set(lines.filter(was).map((line) => line.lineKey));
}
