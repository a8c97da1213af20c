import { itemName, ydelseOf } from '../../../domain/takst-words.js';
import { Sparkline } from '../../../web/charts/sparkline.js';
import type { YearFigure } from '../../../web/charts/year-figure.js';
import { change, kr, takst } from '../../../web/format.js';
import { Button } from '../../../web/ui/button.js';
import { HiddenFields } from '../../../web/ui/confirm.js';
import { SortLink } from '../../../web/ui/data-table.js';
import { Delta } from '../../../web/ui/heat.js';
import { RowCheckbox } from '../../../web/ui/row-checkbox.js';
import type { RevisionStep } from '../approved/revision-step.js';
import type { Item } from '../item.entity.js';
import type { ToldProposal } from '../proposals/told-proposal.js';
import { caseHref, filterValues, reviewHref } from './review-address.js';
import type { ReviewQuery } from './review-forms.js';
import { StateCell } from './state-cell.js';

export interface GridRow {
  item: Item;
  /** Of a revision: from the takst that it replaces. */
  replaces: RevisionStep | null;
  years: readonly YearFigure[];
  /** The person sits in FU or DAS for its driftsherre. */
  own: boolean;
  /** A decision on it that waits to be confirmed. */
  waiting: ToldProposal | null;
}

interface GridProps {
  year: number;
  rows: readonly GridRow[];
  open: number | null;
  query: ReviewQuery;
  /** The actions offered for several at once; none: nothing can be chosen. */
  bulk: readonly { action: string; label: string }[];
}

/** The cases: one row of two lines each. The keyboard works in it (islands/grid-keys.ts). */
export const ItemGrid = (props: GridProps) => (
  <div class="review-grid">
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (axe) */}
    <section class="grid-scroll" tabIndex={0} aria-label="Takster">
      <table class="grid" data-grid aria-describedby="taster">
        <caption class="sr-only">Takster til gennemgang</caption>
        <Head {...props} />
        <tbody>
          {props.rows.map((row) => (
            <Row row={row} grid={props} />
          ))}
        </tbody>
      </table>
    </section>
    <Bulk {...props} />
  </div>
);

const Head = ({ year, query, bulk, rows }: GridProps) => (
  <thead>
    <tr>
      <th scope="col" class="col-select">
        {bulk.length > 0 && <input type="checkbox" class="row-checkbox" aria-label="Vælg alle viste" data-select-all />}
      </th>
      <th scope="col">Tilbud</th>
      <th scope="col" class="num col-takst">
        {year - 1}
      </th>
      <th scope="col" class="num col-takst">
        {year}
      </th>
      <th scope="col" class="num col-change">
        Ændring
      </th>
      <SortHead query={query} />
      <th scope="col" class="col-chart">
        {Math.min(year, ...rows.flatMap(({ years }) => years.map((at) => at.year)))}–{year % 100}
      </th>
      <th scope="col" class="col-text">
        Forklaring
      </th>
      <th scope="col" class="col-state">
        Status
      </th>
    </tr>
  </thead>
);

/** The column that the cases are sorted by: the real change, or its effect in kroner a year. */
const SortHead = ({ query }: { query: ReviewQuery }) => {
  const effect = query.sort === 'effect';
  return (
    <th scope="col" class="num col-real" aria-sort="descending">
      <SortLink
        label={effect ? 'Kr. pr. år' : 'Reel'}
        href={reviewHref({ ...query, sort: effect ? 'real' : 'effect' })}
        direction="descending"
      />
    </th>
  );
};

const Row = ({
  row: { item, replaces, years, own, waiting },
  grid: { open, query, bulk },
}: {
  row: GridRow;
  grid: GridProps;
}) => {
  const { line } = item;
  const href = reviewHref(query, item.id);
  return (
    <tr id={`r-${item.id}`} aria-current={item.id === open ? 'true' : undefined}>
      <td class="col-select">
        {bulk.length > 0 && (
          <RowCheckbox name="item" value={String(item.id)} form="flere" label={`Vælg ${itemName(line)}`} />
        )}
      </td>
      <th scope="row">
        <a class="rowlink" href={href} hx-get={caseHref(query, item.id)} hx-target="#panel" hx-replace-url={href}>
          {line.tilbudName}
        </a>
        <small>
          {item.kind === 'revision' && <b>Revision · </b>}
          {own ? <b>Egen driftsherre</b> : item.organisationRow.shortName} · {line.paragraf} · {ydelseOf(line)}
        </small>
      </th>
      <td class="num col-takst">{takst(line.previousTakst)}</td>
      <td class="num col-takst strong">
        {takst(line.takst)}
        {replaces && <small>før {takst(replaces.inForce)}</small>}
      </td>
      <td class="num col-change">
        {change(item.nominal)}
        {replaces && <small>{change(replaces.nominal)}</small>}
      </td>
      <td class="num col-real">{query.sort === 'effect' ? kr(item.yearlyEffect) : <Real item={item} />}</td>
      <td class="col-chart">
        <Sparkline years={years} />
      </td>
      <td class="col-text">
        <span class="clip">{item.explanation?.text ?? ''}</span>
      </td>
      <td class="col-state">
        <span id={`st-${item.id}`}>
          <StateCell state={item.state} waiting={waiting} />
        </span>
      </td>
    </tr>
  );
};

const Real = ({ item: { real, line } }: { item: Item }) =>
  real ? <Delta value={real} /> : <span class="weak">{line.previousTakst ? '–' : 'Ny'}</span>;

const Bulk = ({ bulk, query }: GridProps) => (
  <form id="flere" method="post" action="/gennemgang/flere" class="bulk">
    <HiddenFields values={filterValues(query)} />
    <p id="taster" class="keys">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> skift sag
      </span>
      {bulk.length > 0 && (
        <span>
          <kbd>Mellemrum</kbd> vælg
        </span>
      )}
      {bulk.length > 0 && (
        <span>
          <kbd>G</kbd> <kbd>A</kbd> <kbd>T</kbd> <kbd>E</kbd> afgør
          {bulk.some(({ action }) => action === 'confirm') && (
            <>
              {' '}
              <kbd>B</kbd> bekræft
            </>
          )}
        </span>
      )}
    </p>
    {bulk.length > 0 && (
      <div class="selected">
        <b data-selected aria-live="polite">
          Vælg takster
        </b>
        {bulk.map(({ action, label }, index) => (
          <Button name="action" value={action} variant={index === 0 ? 'primary' : 'secondary'}>
            {label}
          </Button>
        ))}
      </div>
    )}
  </form>
);
