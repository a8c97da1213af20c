import type { CsvTable } from './csv/tables.js';
import type { Format } from './files/edition-download.service.js';

/** The addresses of the published takstbilag. They are permanent: others link to them. */
export const PUBLIC = '/takstbilag';
export const WORK = '/takstbilag/arbejde';

export const yearHref = (year: number): string => `${PUBLIC}/${year}`;

export const editionHref = (year: number, number: number): string => `${PUBLIC}/${year}/udgave/${number}`;

/** A line over the years. */
export const lineHref = (driftsherre: number, lineKey: string): string =>
  `${PUBLIC}/tilbud/${driftsherre}/${encodeURIComponent(lineKey)}`;

export const fileHref = (year: number, number: number, format: Format): string =>
  `/api/v1/takstbilag/${year}/editions/${number}.${format}`;

export const tableHref = (year: number, number: number, table: CsvTable): string =>
  `/api/v1/takstbilag/${year}/editions/${number}/${table}.csv`;

export const workHref = (year: number): string => `${WORK}?aar=${year}`;

export const publishHref = (year: number, number: number): string => `${editionHref(year, number)}/offentliggoerelse`;
