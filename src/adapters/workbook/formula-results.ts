import { type Amount, amount, formatDanish } from '../../domain/amount.js';
import { balanceOf, calculatedTakst, groupLines, grundlagOf, typesUnits, unitsOf } from '../../domain/balance.js';
import { changeOf } from '../../domain/change.js';
import { COSTS, type Group, type Line } from '../../domain/takst.js';
import type { TaksterField } from '../../domain/takstskema/template.js';

/** What the formulas of a line show, by field; "" where they show nothing. */
export type FormulaResults = Partial<Record<TaksterField, string | number>>;

/** The results of every line's formulas by lineKey, from the domain's arithmetic: the sheet shows what the system computes. */
export function formulaResults(
  lines: readonly Line[],
  pl: Amount | null,
  decimals: number,
): Map<string, FormulaResults> {
  const results = new Map<string, FormulaResults>();
  for (const group of groupLines(lines)) {
    for (const line of group.lines) results.set(line.lineKey, resultsOf(line, group, pl ?? amount(0), decimals));
  }
  return results;
}

function resultsOf(line: Line, group: Group, pl: Amount, decimals: number): FormulaResults {
  const spent = [...COSTS, 'income' as const].some((field) => line[field] !== null);
  return {
    units: typesUnits(line) ? '' : shown(unitsOf(line)),
    base: spent ? shown(grundlagOf(line)) : '',
    calculated: spent ? shown(calculatedTakst(group, decimals)) : '',
    realChange: shown(realChangeOf(line, group, pl)),
    groupBalance: balanceText(line, group),
  };
}

function shown(value: Amount | null | undefined): string | number {
  return value ? value.toNumber() : '';
}

/** The sheet knows last year's figures of the line and no more of it, so it takes the unit to be the same. */
function realChangeOf(line: Line, group: Group, pl: Amount): Amount | undefined {
  if (!line.previousTakst) return undefined;
  const previous = {
    takst: line.previousTakst,
    cleaned: line.previousCleaned,
    unit: line.unit ?? '',
    paragraf: line.paragraf ?? '',
    serviceKind: line.serviceKind ?? '',
    places: null,
  };
  return changeOf(line, group, previous, pl)?.real;
}

function balanceText(line: Line, group: Group): string {
  const balance = line.takst && unitsOf(line) ? balanceOf(group) : null;
  if (!balance) return '';
  const whole = (value: Amount) => formatDanish(value, 0).replace('\u2212', '-');
  return `Takster × enheder ${whole(balance.income)} · skal dække ${whole(balance.need)} · forskel ${whole(balance.difference)}`;
}
