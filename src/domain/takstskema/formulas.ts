import { COSTS } from '../takst.js';
import type { FormulaPlace, TaksterField } from './template.js';

/*
 * The formulas of the sheet Takster, in Excel's English notation. They show the filler what the system will compute, and
 * are never trusted: the domain computes every one of them again. Blank input gives "" and nothing divides by 0.
 * Lines are compared with = and not by SUMIFS, whose criteria take * ? < > in a tilbud's name for wildcards.
 */

/** Pladser × dage × belægning; blank for forms and units whose number is typed (takstskema.md, the table of forms). */
export function unitsFormula(at: FormulaPlace): string {
  const [places, days, occupancy] = [at.cell('places'), at.cell('days'), at.cell('occupancy')];
  const typed = ['time', 'sag', 'måned'].map((unit) => `${at.cell('unit')}="${unit}"`);
  const forms = ['time', 'sag'].map((form) => `${at.cell('form')}="${form}"`);
  const computed = `NOT(OR(${[...typed, ...forms].join(',')}))`;
  const complete = `COUNT(${places},${days},${occupancy})=3`;
  return `IF(AND(${computed},${complete}),${places}*${days}*${occupancy}/100,"")`;
}

/** The line's costs less its income. */
export function baseFormula(at: FormulaPlace): string {
  const costs = COSTS.map((field) => at.cell(field)).join(',');
  const income = at.cell('income');
  return `IF(COUNT(${costs},${income})=0,"",SUM(${costs})-SUM(${income}))`;
}

/** (grundlag + regulering) / units where the line is a group of its own; blank in larger groups. */
export function calculatedFormula(at: FormulaPlace): string {
  const [base, units, regulation] = [at.cell('base'), at.cell('units'), at.cell('regulation')];
  const takst = `ROUND((${base}+SUM(${regulation}))/${units},${at.decimals})`;
  const alone = `IF(${ownGroup(at)},TRUE,SUMPRODUCT(${sameGroup(at)})=1)`;
  return `IF(COUNT(${base},${units})<2,"",IF(${units}<=0,"",IF(${alone},${takst},"")))`;
}

/** Real change of the cleaned takst in percentage points; of the takst itself where there is nothing cleaned to compare. */
export function realChangeFormula(at: FormulaPlace): string {
  const [takst, previous, cleaned] = [at.cell('takst'), at.cell('previousTakst'), at.cell('previousCleaned')];
  const grundlag = groupSum(at, 'base');
  const need = `(${grundlag}+${groupSum(at, 'regulation')})`;
  const change = (now: string, last: string) => `(${now}/(${last}*(1+${at.pl}/100))-1)*100`;
  const real = change(`${takst}*${grundlag}/${need}`, cleaned);
  const comparable = `IF(SUM(${cleaned})>0,${need}>0,FALSE)`;
  return `IF(OR(COUNT(${takst})=0,${at.cell('unit')}="",SUM(${previous})<=0),"",IF(${comparable},${real},${change(takst, previous)}))`;
}

/** What the group's takster bring in, what they must cover, and the difference; blank until the whole group is filled in. */
export function groupBalanceFormula(at: FormulaPlace): string {
  const [takst, units] = [at.cell('takst'), at.cell('units')];
  const income = `IF(${ownGroup(at)},${takst}*${units},SUMPRODUCT(${sameGroup(at)},${at.range('takst')},${at.range('units')}))`;
  const due = `(${groupSum(at, 'base')}+${groupSum(at, 'regulation')})`;
  const numbers = `ISNUMBER(${at.range('takst')})*ISNUMBER(${at.range('units')})`;
  const complete = `IF(${ownGroup(at)},TRUE,SUMPRODUCT(${sameGroup(at)}*${numbers})=SUMPRODUCT(${sameGroup(at)}))`;
  const text = `"Takster × enheder "&FIXED(${income},0)&" · skal dække "&FIXED(${due},0)&" · forskel "&FIXED(${income}-${due},0)`;
  return `IF(COUNT(${takst},${units})<2,"",IF(${complete},${text},""))`;
}

/** A line without Takstgruppe is a group of its own, and so is every tillæg. */
function ownGroup(at: FormulaPlace): string {
  return `OR(${at.cell('groupKey')}="",${at.cell('serviceKind')}="tillæg")`;
}

function sameGroup(at: FormulaPlace): string {
  const same = (field: TaksterField) => `(${at.range(field)}=${at.cell(field)})`;
  return `${same('tilbudName')}*${same('paragraf')}*${same('groupKey')}*(${at.range('serviceKind')}<>"tillæg")`;
}

function groupSum(at: FormulaPlace, field: TaksterField): string {
  return `IF(${ownGroup(at)},SUM(${at.cell(field)}),SUMPRODUCT(${sameGroup(at)},${at.range(field)}))`;
}
