import { Amount, sum } from './amount.js';
import { grundlagOf } from './balance.js';
import type { Line } from './takst.js';

/**
 * A value as the one text that is hashed: keys sorted, amounts as their exact shortest decimals ("2551.5", never "2551.50"),
 * no spaces. Throws on what has no single text: undefined, NaN, dates, objects with behaviour.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Amount.isDecimal(value)) return writeAmount(value, path);
  if (Array.isArray(value))
    return `[${Array.from(value, (entry, index) => write(entry, `${path}[${index}]`)).join(',')}]`;
  if (isPlain(value)) return writeObject(value, path);
  throw new TypeError(`${path} has no canonical form: ${typeof value}`);
}

function writeAmount(value: Amount, path: string): string {
  if (!value.isFinite()) throw new TypeError(`${path} is not a number`);
  return `"${value.isZero() ? '0' : value.toFixed()}"`;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function writeObject(value: Record<string, unknown>, path: string): string {
  const entries = Object.keys(value).sort();
  return `{${entries.map((key) => `${JSON.stringify(key)}:${write(value[key], `${path}.${key}`)}`).join(',')}}`;
}

/** The cause and text that explain a line: the newer of page and sheet. */
export interface Explanation {
  cause: string | null;
  text: string;
}

/**
 * What a decision on an item is bound to (domain.md, "States"): the line as reported, its group's lines and sums, and the
 * explanation. The system's own figures (last year's takst), findings, parameters and the place in the sheet are no part
 * of it; of the other lines of the group, their explanations are not either. Its canonical JSON is what is hashed.
 */
export function itemContent(line: Line, groupLines: readonly Line[], explanation: Explanation | null) {
  const others = groupLines.filter((member) => member.lineKey !== line.lineKey);
  const members = [line, ...others].sort((one, other) => (one.lineKey < other.lineKey ? -1 : 1));
  return {
    line: reported(line),
    group: {
      lines: members.map(reported),
      grundlag: sum(members.map(grundlagOf)),
      regulation: sum(members.map((member) => member.regulation)),
      resultY2: sum(members.map((member) => member.resultY2)),
      baseY2: sum(members.map((member) => member.baseY2)),
    },
    explanation: explanation && { cause: explanation.cause, text: explanation.text },
  };
}

/** The system's own figures, and what the explanation that counts replaces. */
type NotReported = 'previousTakst' | 'previousCleaned' | 'cause' | 'explanation';

/** Every field is named, so that a new column can't be forgotten, and a stored row may carry more than a line. */
const REPORTED: { readonly [Field in Exclude<keyof Line, NotReported>]: true } = {
  lineKey: true,
  tilbudName: true,
  portalId: true,
  paragraf: true,
  form: true,
  serviceKind: true,
  level: true,
  targetGroup: true,
  category: true,
  places: true,
  internalPlaces: true,
  days: true,
  occupancyY3: true,
  occupancyY2: true,
  occupancy: true,
  units: true,
  costPay: true,
  costOther: true,
  costProperty: true,
  costTraining: true,
  costTilsyn: true,
  costDepreciation: true,
  costInterest: true,
  costPension: true,
  costOverhead: true,
  costHealth: true,
  income: true,
  base: true,
  resultY2: true,
  baseY2: true,
  regulation: true,
  takst: true,
  unit: true,
  validFrom: true,
  auditorStatement: true,
  dispensation: true,
  groupKey: true,
  predecessors: true,
};

function reported(line: Line): Record<string, unknown> {
  const fields = Object.keys(REPORTED) as (keyof typeof REPORTED)[];
  return Object.fromEntries(
    fields.map((field) => [field, field === 'predecessors' ? line[field].toSorted() : line[field]]),
  );
}
