import { oncePer } from '../once-per.js';
import type { Line } from '../takst.js';
import type { Basis } from './basis.js';
import type { Finding, Hit, HitCell, RuleContext, Severity } from './context.js';
import { followOns } from './follow-on.js';
import { placeholdersOf, renderMessage } from './message.js';
import { type ParameterSpecs, type ParameterValues, readParameter } from './parameter.js';

/** How far a rule looks: 'line' at one line; the others also at what the line's group or submission adds up to. */
export type Scope = 'line' | 'group' | 'change' | 'submission' | 'region';

/** One rule as it is written down: metadata, and a generator that yields hits and never queries, throws or formats. */
export interface RuleDefinition<P extends ParameterSpecs> {
  /** Permanent: "R40". Never used again for another rule. */
  id: `R${number}`;
  scope: Scope;
  title: string;
  /** Danish, with `{name}` placeholders for the values of a hit. */
  message: string;
  /** Further messages, by the name a hit gives in `message`. */
  messages?: Record<string, string>;
  /** What the reader should do about it. */
  fix: string;
  severity: Severity;
  /** The boolean parameter that makes it a fejl: what is agreed, and becomes law or due in a later year (R25, R26). */
  fejlWhen?: keyof P & string;
  /** Who a markering goes to; FU when not said. */
  body?: 'FU' | 'DAS';
  basis: Basis | readonly Basis[];
  /** First and last takstår it applies to. */
  since: number;
  until?: number;
  parameters: P;
  /** Every field of the line, parameter and part of the context that the generator looks at. */
  inputs: readonly (keyof Line | keyof RuleContext | (keyof P & string))[];
  example: { hits: readonly RuleContext[]; passes: readonly RuleContext[] };
  check(context: RuleContext, parameters: ParameterValues<P>): Iterable<Hit>;
}

export interface Rule extends Omit<RuleDefinition<ParameterSpecs>, 'check' | 'inputs'> {
  inputs: readonly string[];
  /** The hits in a context, with the parameters it carries. */
  hits(context: RuleContext): readonly Hit[];
}

/**
 * A rule, ready to run: its parameters are read from the context ("R40.limit"), else from their defaults. Some rules ask
 * what others hit; a context never changes, so each rule looks at it once.
 */
export function defineRule<const P extends ParameterSpecs>(definition: RuleDefinition<P>): Rule {
  const { check, ...metadata } = definition;
  return { ...metadata, hits: oncePer((context) => [...check(context, parametersOf(definition, context))]) };
}

/** The values of a rule's parameters as the context has them, else their defaults. */
export function parametersOf<P extends ParameterSpecs>(
  rule: Pick<RuleDefinition<P>, 'id' | 'parameters'>,
  context: Pick<RuleContext, 'parameters'>,
): ParameterValues<P> {
  const values = Object.entries(rule.parameters).map(([name, spec]) => [
    name,
    readParameter(spec, context.parameters.get(`${rule.id}.${name}`) ?? spec.default),
  ]);
  return Object.fromEntries(values) as ParameterValues<P>;
}

/** Where the cell of a hit stands in the workbook; null when it stands in none. */
export type Locate = (
  lineKey: HitCell['lineKey'],
  field: HitCell['field'],
  change?: HitCell['change'],
) => { sheet: string; cell: string } | null;

/** What reading the workbook left behind: where cells stand, and which could not be read (`cellKey`). */
export interface Reading {
  locate: Locate;
  refused: ReadonlySet<string>;
}

export { cellKey } from './follow-on.js';

const NO_READING: Reading = { locate: () => null, refused: new Set() };

/**
 * All findings of the rules that apply to the context's year, in the order of the rules and then of the lines. The same
 * finding on many cells is one finding; hits that only follow from a cell that could not be read are left out.
 */
export function runRules(rules: readonly Rule[], context: RuleContext, reading: Reading = NO_READING): Finding[] {
  const findings = new Map<string, Finding>();
  const known = new Map<Finding, Set<string>>();
  const isFollowOn = followOns(context, reading.refused);
  for (const rule of rules) {
    const mode = modeOf(rule, context);
    if (mode === 'off') continue;
    for (const hit of rule.hits(context)) {
      if (isFollowOn(rule, hit)) continue;
      const severity = mode === 'trial' ? 'advarsel' : (hit.severity ?? severityOf(rule, context.parameters));
      const finding = toFinding(rule, hit, severity, reading.locate);
      const key = JSON.stringify([rule.id, finding.severity, finding.body, finding.message, finding.values]);
      const same = findings.get(key);
      if (same) addCells(same, finding.cells, known);
      else findings.set(key, finding);
    }
  }
  return [...findings.values()];
}

/** 'off' outside the rule's years; else as set for the year ("R40.mode"). */
export function modeOf(rule: Rule, { year: own, ruleYear, parameters }: RuleContext): 'on' | 'trial' | 'off' {
  const year = ruleYear ?? own;
  if (year < rule.since || (rule.until !== undefined && year > rule.until)) return 'off';
  const mode = parameters.get(`${rule.id}.mode`);
  return mode === 'trial' || mode === 'off' ? mode : 'on';
}

/** What a rule's hits are in a year, where a hit does not say otherwise: with `fejlWhen` set, a fejl. */
export function severityOf(
  { id, severity, fejlWhen, parameters: specs }: Pick<Rule, 'id' | 'severity' | 'fejlWhen' | 'parameters'>,
  parameters: ReadonlyMap<string, string>,
): Severity {
  if (fejlWhen === undefined) return severity;
  return (parameters.get(`${id}.${fejlWhen}`) ?? specs[fejlWhen]?.default) === 'ja' ? 'fejl' : severity;
}

function toFinding(rule: Rule, hit: Hit, severity: Severity, locate: Locate): Finding {
  return {
    rule: rule.id,
    title: rule.title,
    severity,
    body: severity === 'markering' ? (hit.body ?? rule.body ?? 'FU') : null,
    cells: hit.cells.map(({ lineKey, field, change }) => {
      const place = locate(lineKey, field, change);
      return { lineKey, field, sheet: place?.sheet ?? null, cell: place?.cell ?? null };
    }),
    message: renderMessage(templateOf(rule, hit), hit.values),
    fix: rule.fix,
    values: hit.values,
  };
}

function templateOf(rule: Rule, { message }: Hit): string {
  if (message === undefined) return rule.message;
  const template = rule.messages?.[message];
  if (template === undefined) throw new Error(`${rule.id} has no message "${message}"`);
  return template;
}

function addCells(finding: Finding, cells: Finding['cells'], known: Map<Finding, Set<string>>): void {
  const named = known.get(finding) ?? new Set(finding.cells.map(nameOf));
  known.set(finding, named);
  const others = cells.filter((cell) => !named.has(nameOf(cell)));
  for (const cell of others) named.add(nameOf(cell));
  finding.cells.push(...others);
}

const nameOf = ({ lineKey, field, cell }: Finding['cells'][number]): string => `${lineKey} ${field} ${cell}`;

/** What is wrong with a rule's own examples and texts; empty when each example does what it says. */
export function testRule(rule: Rule): string[] {
  const faults: string[] = [];
  if (rule.example.hits.length === 0) faults.push('has no example that hits');
  if (rule.example.passes.length === 0) faults.push('has no example that passes');
  rule.example.passes.forEach((context, index) => {
    if ([...rule.hits(context)].length > 0) faults.push(`passes[${index}] hits`);
  });
  rule.example.hits.forEach((context, index) => {
    const hits = [...rule.hits(context)];
    if (hits.length === 0) faults.push(`hits[${index}] does not hit`);
    for (const hit of hits) faults.push(...unsupplied(rule, hit).map((name) => `hits[${index}] lacks {${name}}`));
  });
  return faults;
}

function unsupplied(rule: Rule, hit: Hit): string[] {
  return placeholdersOf(templateOf(rule, hit)).filter((name) => !hit.values[name]);
}
