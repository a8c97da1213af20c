import { parameterDefinitions } from '../../../domain/rules/parameters.js';
import { parseParameter } from '../../../domain/rules/parse-parameter.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { parameterField } from '../../../web/parameter-input.js';
import { type Deadlines, readDeadlines, type TypedDeadlines } from '../dates/deadlines.js';
import { type PlannedDates, readPlannedDates, type TypedDates } from '../dates/planned-dates.js';

/** A round as it is typed on the page, or sent to the API. */
export interface TypedRound {
  year: string;
  deadlines: TypedDeadlines;
  dates: TypedDates;
  /** By id of the parameter ("R40.limit"); what is left out has its default. */
  parameters: Readonly<Record<string, string | undefined>>;
}

export interface NewRound {
  year: number;
  deadlines: Deadlines;
  dates: PlannedDates;
  /** Canonical texts by id, every parameter of the year among them. */
  parameters: ReadonlyMap<string, string>;
}

const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;

/** The round, or every fault of it at its field. */
export function readRound(typed: TypedRound): NewRound | { faults: FieldFault[] } {
  const year = /^\d{4}$/.test(typed.year.trim()) ? Number(typed.year) : Number.NaN;
  const faults: FieldFault[] = [];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    faults.push({ field: 'year', message: 'Takstår: Skriv et årstal med fire cifre, fx 2028.' });
  const read = readDeadlines(typed.deadlines);
  if ('faults' in read) faults.push(...read.faults);
  const planned = readPlannedDates(typed.dates);
  if ('faults' in planned) faults.push(...planned.faults);
  const parameters = readParameters(typed.parameters, faults);
  if ('faults' in read || 'faults' in planned || faults.length > 0) return { faults };
  return { year, deadlines: read.deadlines, dates: planned.dates, parameters };
}

function readParameters(typed: TypedRound['parameters'], faults: FieldFault[]): Map<string, string> {
  const values = new Map<string, string>();
  const definitions = parameterDefinitions();
  for (const definition of definitions) {
    const text = typed[definition.id];
    const leftOut = text === undefined && !definition.required;
    const read = leftOut ? { value: definition.spec.default } : parseParameter(definition, text ?? '');
    if ('value' in read) values.set(definition.id, read.value);
    else faults.push({ field: parameterField(definition.id), message: read.refusal });
  }
  const known = new Set(definitions.map(({ id }) => id));
  for (const id of Object.keys(typed))
    if (!known.has(id)) faults.push({ field: parameterField(id), message: `Parameteren »${id}« findes ikke.` });
  return values;
}
