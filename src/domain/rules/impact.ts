import type { Finding, RuleContext } from './context.js';
import { RULES } from './index.js';
import { linesMarked, MARKS, type Mark } from './marks.js';
import { type Reading, runRules } from './rule.js';
import { withParameters } from './with-parameters.js';

/** The reporting of one driftsherre, or its approved lines of an earlier year, as the rules look at it. */
export interface Case {
  context: RuleContext;
  reading: Reading;
  /** Values that hold whatever is tried. */
  fixed?: ReadonlyMap<string, string>;
}

/** What is counted: the marks, and what is still to be explained of that which has to be. */
export const COUNTED = ['fejl', 'forklar', 'unexplained', 'DAS', 'FU', 'advarsel'] as const;
export type Counted = (typeof COUNTED)[number];

/** Lines that are hit with the values in force, and with those asked about. */
export interface Difference {
  before: number;
  after: number;
}

/** What other values of parameters would do. A finding on a submission as a whole counts as one line. */
export interface Impact {
  lines: number;
  driftsherrer: number;
  /** Of the rules in question: those the values belong to, and those whose hits would differ. */
  total: Record<Counted, Difference>;
  /** Where a rule would hit otherwise, in the order of the catalogue. */
  byRule: ({ rule: string; counted: Counted } & Difference)[];
  /** Where a driftsherre would be hit otherwise, by its code. */
  byDriftsherre: ({ driftsherre: number; counted: Counted } & Difference)[];
}

/**
 * Runs all rules on each case with the values in force and with `after`, and counts the lines that the rules in question
 * hit. "forklar" counts every line that has to be explained, also those that are; "unexplained" those that lack it.
 */
export function impactOf(
  cases: readonly Case[],
  before: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string>,
): Impact {
  const judged = cases.map((one) => {
    return {
      driftsherre: one.context.driftsherre,
      before: hitsOf(one, before),
      after: hitsOf(one, new Map([...before, ...changes])),
    };
  });
  const named = new Set([...changes.keys()].map((key) => key.split('.')[0]));
  const byRule = RULES.flatMap(({ id: rule }) =>
    COUNTED.map((counted) => ({ rule, counted, ...sumOf(judged, counted, new Set([rule])) })).filter(differs),
  );
  const concerned = new Set([...named, ...byRule.map(({ rule }) => rule)]);
  return {
    lines: cases.reduce((sum, { context }) => sum + context.lines.length, 0),
    driftsherrer: cases.length,
    total: Object.fromEntries(
      COUNTED.map((counted) => [counted, sumOf(judged, counted, concerned)]),
    ) as Impact['total'],
    byRule,
    byDriftsherre: judged.flatMap((one) =>
      COUNTED.map((counted) => ({ driftsherre: one.driftsherre, counted, ...sumOf([one], counted, concerned) })).filter(
        differs,
      ),
    ),
  };
}

/** The lines each rule hits, by what is counted. */
type Hits = ReadonlyMap<Counted, ReadonlyMap<string, ReadonlySet<string>>>;

interface JudgedCase {
  before: Hits;
  after: Hits;
}

function hitsOf({ context, reading, fixed }: Case, parameters: ReadonlyMap<string, string>): Hits {
  const own = withParameters(context, new Map([...parameters, ...(fixed ?? [])]));
  const findings = runRules(RULES, own, reading);
  const asked = runRules(EXPLAINING, unexplained(own), reading);
  return new Map([
    ...MARKS.filter((mark) => mark !== 'forklar').map((mark) => [mark, byRuleOf(findings, mark)] as const),
    ['forklar', byRuleOf(asked, 'forklar')] as const,
    ['unexplained', byRuleOf(findings, 'forklar')] as const,
  ]);
}

const EXPLAINING = RULES.filter(({ severity }) => severity === 'forklar');

function byRuleOf(findings: readonly Finding[], mark: Mark): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = new Set(findings.map(({ rule }) => rule));
  return new Map(
    [...rules].map((rule) => [
      rule,
      linesMarked(
        findings.filter((finding) => finding.rule === rule),
        mark,
      ),
    ]),
  );
}

/** The same before anybody has explained anything. */
function unexplained(context: RuleContext): RuleContext {
  const nothing = { cause: null, text: '' };
  return { ...context, explanations: new Map(context.lines.map(({ lineKey }) => [lineKey, nothing])) };
}

function sumOf(cases: readonly JudgedCase[], counted: Counted, rules: ReadonlySet<string | undefined>): Difference {
  const of = (hits: Hits) => linesOf(hits.get(counted) ?? new Map(), rules);
  return {
    before: cases.reduce((sum, { before }) => sum + of(before), 0),
    after: cases.reduce((sum, { after }) => sum + of(after), 0),
  };
}

/** Each line once, whatever many rules hit it. */
function linesOf(byRule: ReadonlyMap<string, ReadonlySet<string>>, rules: ReadonlySet<string | undefined>): number {
  const lines = [...byRule].flatMap(([rule, hit]) => (rules.has(rule) ? [...hit] : []));
  return new Set(lines).size;
}

const differs = ({ before, after }: Difference): boolean => before !== after;
