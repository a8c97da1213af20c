import { ZERO } from '../../domain/amount.js';
import { groupLines } from '../../domain/balance.js';
import type { Finding, PreviousLine, RuleContext } from '../../domain/rules/context.js';
import { RULES } from '../../domain/rules/index.js';
import type { Rule } from '../../domain/rules/rule.js';
import type { Refusal } from '../../domain/takstskema/cells.js';
import { ownLines } from '../../domain/takstskema/own-lines.js';
import { type ReadTakstskema, toLines } from '../../domain/takstskema/to-lines.js';
import { findingsOf } from './findings-of.js';
import type { ReportedFile } from './reported-file.js';

export interface Judged {
  read: ReadTakstskema;
  findings: Finding[];
  notes: string[];
}

/** Judges a takstskema by what stands in it alone; the rules that need more are left out, and named. */
export function judgedByFile({ workbook, template, driftsherre }: ReportedFile): Judged | { refusal: Refusal } {
  const code = driftsherre ?? 0;
  const known = ownLines(workbook, template);
  const read = toLines(workbook, { template, driftsherre: code, known, newLineKey: newKeys() });
  if ('refusal' in read) return read;
  const findings = findingsOf(read, contextOf(read, template.year, code));
  const left = new Set(RULES.filter((rule) => !canBeJudged(rule, read)).map(({ id }) => id));
  return {
    read,
    findings: findings.filter(({ rule }) => !left.has(rule as Rule['id'])),
    notes: [`Kun filens egne tal er brugt. Disse regler er ikke prøvet: ${[...left].join(', ')}.`],
  };
}

/** "ny-1": a line gets its Linje-ID when it is uploaded. */
export function newKeys(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `ny-${made}`;
  };
}

function contextOf(read: ReadTakstskema, year: number, driftsherre: number): RuleContext {
  const { lines, tilbudChanges, appliedPl } = read;
  return {
    year,
    driftsherre,
    pl: appliedPl ?? ZERO,
    plChain: new Map(),
    appliedPl,
    parameters: new Map(),
    lines,
    groups: groupLines(lines),
    tilbud: [],
    tilbudChanges,
    previous: new Map(lines.flatMap(previousOf)),
    lineage: new Map(),
    lastYear: new Map(),
    earlier: new Map(),
    region: [],
    existedY3: new Set(),
    existedY2: new Set(),
    explanations: new Map(),
    changedLocked: [],
    returned: [],
    nothingToReport: false,
    lateAfter: null,
    inForce: null,
  };
}

/** The file knows last year's takst of its lines, and not what else they were. */
function previousOf(line: ReadTakstskema['lines'][number]): [string, PreviousLine][] {
  const { lineKey, previousTakst: takst, previousCleaned: cleaned, unit, paragraf, serviceKind, places } = line;
  if (!takst) return [];
  return [
    [lineKey, { takst, cleaned, unit: unit ?? '', paragraf: paragraf ?? '', serviceKind: serviceKind ?? '', places }],
  ];
}

/** Anvendt P/L is there, and stands in for the year's: what compares the two cannot be judged. */
const NOT_IN_THE_FILE = [
  'appliedPl',
  'tilbud',
  'existedY2',
  'existedY3',
  'returned',
  'changedLocked',
  'plChain',
  'lastYear',
  'earlier',
  'region',
  'lateAfter',
];
/** R42 asks for less without them, but what it asks for is right. */
const STILL_RIGHT = 'R42';
/** R45 compares with what a line was. */
const NEEDS_LAST_YEAR = 'R45';

function canBeJudged({ id, inputs }: Rule, { appliedPl }: ReadTakstskema): boolean {
  if (!appliedPl && inputs.includes('pl')) return false;
  if (id === STILL_RIGHT) return true;
  return id !== NEEDS_LAST_YEAR && !inputs.some((input) => NOT_IN_THE_FILE.includes(input));
}
