import type { Finding, Severity } from '../../../../domain/rules/context.js';
import type { JudgedLine, JudgedUpload } from '../../check/judged-upload.js';

/** What of the rows is looked at: the choice stands in the address as `vis`. */
export const VIEWS = ['fejl', 'forklar', 'advarsler', 'alle'] as const;
export type FindingsView = (typeof VIEWS)[number];

export const VIEW_LABELS: Record<FindingsView, string> = {
  fejl: 'Rækker med fejl',
  forklar: 'Skal forklares',
  advarsler: 'Advarsler',
  alle: 'Alle',
};

const SEVERITIES: Record<FindingsView, readonly Severity[]> = {
  fejl: ['fejl'],
  forklar: ['forklar'],
  advarsler: ['advarsel', 'markering'],
  alle: ['fejl', 'forklar', 'markering', 'advarsel'],
};

/** What is asked for, else the gravest there is. */
export function viewOf(judged: JudgedUpload, asked: string | undefined): FindingsView {
  const known = VIEWS.find((view) => view === asked);
  return known ?? VIEWS.find((view) => rowsIn(judged, view).length > 0) ?? 'alle';
}

export const isIn = (view: FindingsView, { severity }: Finding): boolean => SEVERITIES[view].includes(severity);

/** The lines with something to say in the view; all lines in 'alle'. */
export const rowsIn = ({ lines }: JudgedUpload, view: FindingsView): JudgedLine[] =>
  view === 'alle' ? lines : lines.filter(({ findings }) => findings.some((finding) => isIn(view, finding)));

export const findingsIn = ({ findings }: JudgedUpload, view: FindingsView): Finding[] =>
  findings.filter((finding) => isIn(view, finding));

const PAGE_SIZE = 200;

/** Which rows of a view are shown, and where each line is: a driftsherre's rows fill one page, a strange file several. */
export function pageOfRows(rows: readonly JudgedLine[], asked: number | undefined) {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked ?? 1), pages);
  const pageOf = new Map(rows.map(({ line }, index) => [line.lineKey, Math.floor(index / PAGE_SIZE) + 1]));
  return { page, pages, rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), pageOf };
}
