import { Icon } from './icon.js';

/** One fault: linked to its field (`href: '#frist'`), or said once with every cell it stands in. */
export interface SummaryEntry {
  text: string;
  href?: string;
  cells?: readonly CellLink[];
}

export interface CellLink {
  /** As Excel names it: "F12". */
  cell: string;
  href: string;
}

interface ErrorSummaryProps {
  title: string;
  entries: readonly SummaryEntry[];
}

/** Takes the focus when the page is shown (islands/app.ts), so that a screen reader begins here. */
export const ErrorSummary = ({ title, entries }: ErrorSummaryProps) => (
  <section
    class="alert alert-error error-summary"
    id="fejlopsummering"
    aria-labelledby="fejlopsummering-titel"
    tabIndex={-1}
  >
    <Icon name="error" class="alert-icon" label="Fejl" />
    <div class="alert-body">
      <h2 class="alert-heading" id="fejlopsummering-titel">
        {title}
      </h2>
      <ul class="error-list">
        {entries.map((entry) => (
          <li>
            <Entry {...entry} />
          </li>
        ))}
      </ul>
    </div>
  </section>
);

const Entry = ({ text, href, cells = [] }: SummaryEntry) => {
  const [first, ...rest] = cells;
  if (!first) return href ? <a href={href}>{text}</a> : <span>{text}</span>;
  return (
    <>
      <a href={first.href} data-cell>
        <span class="cell-ref">{first.cell}</span>
        {text}
      </a>
      {rest.length > 0 && (
        <span class="more-cells">
          <span class="sr-only">Samme fejl i </span>
          {rest.map(({ cell, href: target }) => (
            <a href={target} class="cell-ref" data-cell>
              {cell}
            </a>
          ))}
        </span>
      )}
    </>
  );
};
