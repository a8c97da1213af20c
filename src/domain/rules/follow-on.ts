import { groupsByLine } from '../balance.js';
import { plainText } from '../plain-text.js';
import type { Group, Line } from '../takst.js';
import type { Hit, HitCell, RuleContext } from './context.js';
import type { Rule } from './rule.js';

/** The name of a cell among those that could not be read; `lineKey` "" is a cell of no line. */
export function cellKey(lineKey: string, field: NonNullable<HitCell['field']>): string {
  return `${lineKey} ${field}`;
}

/** What decides whom a line shares a budget with, and whether it is a line of its own at all or a copied row. */
const MEMBERSHIP = ['lineKey', 'tilbudName', 'paragraf', 'groupKey'] as const;
const SHARED = ['tilbudName', 'paragraf', 'groupKey'] as const;

/** What decides which tilbud a row of Tilbudsændringer tells of, and what. */
const TOLD = ['tilbudName', 'portalId', 'kind', 'effectiveDate'] as const;

/** Parts of the context that are found by Linje-ID. */
const BY_LINE_KEY: ReadonlySet<string> = new Set([
  'previous',
  'lineage',
  'lastYear',
  'earlier',
  'existedY2',
  'existedY3',
  'explanations',
  'changedLocked',
  'returned',
  'inForce',
]);

/**
 * Tells the hits that rest on a cell that could not be read: a cell that the rule looks at, of the lines of the hit or of
 * those they share a group with. `refused` are cells by `cellKey`. They are left out: what is to be mended is told already.
 */
export function followOns(context: RuleContext, refused: ReadonlySet<string>): (rule: Rule, hit: Hit) => boolean {
  if (refused.size === 0) return () => false;
  const isRefused = (line: Line, field: keyof Line) => refused.has(cellKey(line.lineKey, field));
  const lineOf = new Map(context.lines.map((line) => [line.lineKey, line]));
  const groupOf = groupsByLine(context.groups);
  const astray = context.lines.filter((line) => SHARED.some((field) => isRefused(line, field)));

  const isUntold = TOLD.some((field) => refused.has(cellKey('', field)));

  return (rule, hit) => {
    if (isUntold && rule.inputs.includes('tilbudChanges') && (rule.scope === 'submission' || hit.restsOn?.length)) {
      return true;
    }
    const isAlone = rule.scope === 'line' && !hit.restsOn;
    const fields = fieldsOf(rule, hit, isAlone);
    const rests = (line: Line) => fields.some((field) => isRefused(line, field));
    if (hit.cells.some(({ lineKey }) => lineKey === null)) {
      return fields.some((field) => refused.has(cellKey('', field))) || context.lines.some(rests);
    }
    const keys = [...hit.cells.map(({ lineKey }) => lineKey ?? ''), ...(hit.restsOn ?? [])];
    const lines = keys.flatMap((key) => lineOf.get(key) ?? []);
    if (isAlone) return lines.some(rests);
    const groups = [...new Set(lines.flatMap((line) => groupOf.get(line.lineKey) ?? []))];
    if (lines.some(rests) || groups.some((group) => group.lines.some(rests))) return true;
    if (hit.restsOn?.length && astray.some((line) => isRefused(line, 'tilbudName'))) return true;
    return astray.some((line) => groups.some((group) => mayBelong(line, group, isRefused)));
  };
}

/** The cells a hit looks at; of the submission as a whole, those its rule names and no more. */
function fieldsOf({ inputs }: Rule, { cells }: Hit, isAlone: boolean): (keyof Line)[] {
  const own = [...inputs, ...cells.flatMap(({ field }) => field ?? [])] as (keyof Line)[];
  if (cells.some(({ lineKey }) => lineKey === null)) return own;
  if (!isAlone) return [...own, ...MEMBERSHIP];
  return inputs.some((input) => BY_LINE_KEY.has(input)) ? [...own, 'lineKey'] : own;
}

/** Whether a line would share the group's budget, if what could not be read of it said so. */
function mayBelong(line: Line, { lines }: Group, isRefused: (line: Line, field: keyof Line) => boolean): boolean {
  const [member] = lines;
  if (!member?.groupKey || member.serviceKind === 'tillæg' || line.serviceKind === 'tillæg') return false;
  return SHARED.every((field) => isRefused(line, field) || plainText(line[field]) === plainText(member[field]));
}
