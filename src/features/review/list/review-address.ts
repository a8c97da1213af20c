import type { ReviewQuery } from './review-forms.js';

type Values = Readonly<Record<string, string>>;

const FIELDS = [
  'year',
  'state',
  'kind',
  'driftsherre',
  'paragraf',
  'rule',
  'q',
  'change',
  'sort',
  'page',
  'meeting',
] as const;

/** The filters as they stand in the address and go along in a form; the open case is not one of them. */
export function filterValues(query: ReviewQuery): Values {
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = query[name];
      return value === undefined || value === '' ? [] : [[name, String(value)]];
    }),
  );
}

/** The review page with these filters, and with this case open. */
export const reviewHref = (query: ReviewQuery, sag?: number | null): string =>
  withQuery('/gennemgang', { ...filterValues(query), ...(sag ? { sag: String(sag) } : {}) });

/** The case by itself: a whole page, or the panel when htmx asks. */
export const caseHref = (query: ReviewQuery, id: number): string => withQuery(`/gennemgang/${id}`, filterValues(query));

function withQuery(path: string, values: Values): string {
  const text = new URLSearchParams(values).toString();
  return text ? `${path}?${text}` : path;
}
