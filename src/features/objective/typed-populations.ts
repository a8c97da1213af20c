import type { PopulationFault } from '../../domain/objective/read-populations.js';
import type { FieldFault } from '../../web/field-fault.js';

/** A row of the form, as it was typed. */
export interface TypedPopulation {
  kommune: string;
  boern: string;
  alle: string;
}

/** The field of a row that the error summary leads to. */
export const placeOf = (kommune: string): string => `boern-${kommune}`;

/** The rows as the csv that the same figures may come in: both are read alike. */
export const csvOf = (rows: readonly TypedPopulation[]): string =>
  ['kommunekode;0-17-årige;alle', ...rows.map(({ kommune, boern, alle }) => `${kommune};${boern};${alle}`)].join('\n');

/** The faults of that csv, each at its row. `nameOf`: what the municipality is called. */
export function faultsAtRows(
  faults: readonly PopulationFault[],
  rows: readonly TypedPopulation[],
  nameOf: (kommune: string) => string,
): FieldFault[] {
  return faults.map(({ line, message }) => {
    const { kommune = '' } = rows[line - FIRST_ROW] ?? {};
    return { field: placeOf(kommune), message: `${nameOf(kommune)}: ${message}` };
  });
}

const FIRST_ROW = 2;
