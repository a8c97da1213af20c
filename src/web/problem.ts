import type { Refusal } from '../domain/takstskema/cells.js';

/** An error of the API as application/problem+json (RFC 9457): `code` is stable, `title` and `detail` are Danish. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  reference?: string;
  errors?: { field: string; message: string }[];
}

const TITLES: Record<number, string> = {
  400: 'Anmodningen kan ikke læses',
  401: 'Log ind',
  403: 'Ikke tilladt',
  404: 'Findes ikke',
  409: 'Noget er ændret i mellemtiden',
  413: 'For stort',
  415: 'Forkert slags indhold',
  422: 'Kan ikke udføres',
  429: 'For mange forsøg',
  500: 'Fejl hos os',
};

export const problem = (status: number, { code, message }: Refusal, more: Partial<Problem> = {}): Problem => ({
  status,
  code,
  title: TITLES[status] ?? TITLES[422] ?? '',
  detail: message,
  ...more,
});
