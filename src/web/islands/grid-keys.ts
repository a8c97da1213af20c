/// <reference lib="dom" />
import { announce } from './announce.js';
import { countSelected } from './grid-selection.js';

/**
 * The keyboard in a review grid. Single keys work only while the focus is in the table (WCAG 2.1.4). A row is
 * `tr#r-<id>` with `a.rowlink` and `.row-checkbox`; the panel holds `[data-panel="<id>"]` and buttons with `data-key`.
 * Only the row in hand takes part in the tab order.
 */
export function gridKeys(table: HTMLTableElement): void {
  const grid = new Grid(table);
  table.addEventListener('click', (event) => grid.clicked(event));
  table.addEventListener('keydown', (event) => grid.pressed(event));
  document.addEventListener('htmx:after:swap', () => grid.panelShown());
  countSelected(table);
}

const PAGE = 10;
/** Holding an arrow key down moves the row at once and opens the case it stops at. */
const OPEN_AFTER_MS = 120;

class Grid {
  private current: HTMLTableRowElement | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly table: HTMLTableElement) {
    for (const row of this.rows()) inTabOrder(row, false);
    const start = this.rows().find((row) => row.hasAttribute('aria-current')) ?? this.rows()[0];
    if (start) this.choose(start);
  }

  clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const row = target.closest<HTMLTableRowElement>('tbody tr');
    if (!row || target.closest('input')) return;
    this.choose(row);
    if (!target.closest('a')) linkOf(row)?.click();
  }

  pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = (event.target as Element).closest<HTMLTableRowElement>('tbody tr');
    if (row && (this.moved(event.key, row) || toggled(event.key, row) || decided(event.key))) event.preventDefault();
  }

  /** After a swap the focus follows the case into its row, or goes to the field that was refused. */
  panelShown(): void {
    const panel = document.querySelector<HTMLElement>('[data-panel]');
    const row = panel && document.getElementById(`r-${panel.dataset.panel}`);
    if (!panel || !(row instanceof HTMLTableRowElement)) return;
    // The case of a row that has been left by now: the one that is stood in is on its way.
    if (this.opening !== undefined) return;
    const inGrid = this.table.contains(document.activeElement);
    this.choose(row);
    const refused = panel.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (refused) refused.focus();
    else if (inGrid || document.activeElement === document.body) linkOf(row)?.focus({ preventScroll: true });
    announce(
      [panel.querySelector('h2'), panel.querySelector('.chip')].map((part) => part?.textContent ?? '').join(', '),
    );
  }

  private rows(): HTMLTableRowElement[] {
    return [...(this.table.tBodies[0]?.rows ?? [])];
  }

  private moved(key: string, row: HTMLTableRowElement): boolean {
    const rows = this.rows();
    const to = destination(key, rows.indexOf(row), rows.length - 1);
    const next = to === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (next) this.go(next);
    return next !== undefined;
  }

  private go(row: HTMLTableRowElement): void {
    this.choose(row);
    linkOf(row)?.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
    clearTimeout(this.opening);
    this.opening = setTimeout(() => {
      this.opening = undefined;
      linkOf(row)?.click();
    }, OPEN_AFTER_MS);
  }

  private choose(row: HTMLTableRowElement): void {
    if (this.current && this.current !== row) {
      this.current.removeAttribute('aria-current');
      inTabOrder(this.current, false);
    }
    row.setAttribute('aria-current', 'true');
    inTabOrder(row, true);
    this.current = row;
  }
}

function destination(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowDown' || key === 'j') return at + 1;
  if (key === 'ArrowUp' || key === 'k') return at - 1;
  if (key === 'PageDown') return at + PAGE;
  if (key === 'PageUp') return at - PAGE;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

function toggled(key: string, row: HTMLTableRowElement): boolean {
  if (key !== ' ') return false;
  boxOf(row)?.click();
  return true;
}

function decided(key: string): boolean {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-decide] button[data-key]');
  const button = [...buttons].find((one) => one.dataset.key === key.toLowerCase());
  button?.click();
  return button !== undefined;
}

const linkOf = (row: Element): HTMLAnchorElement | null => row.querySelector('.rowlink');

const boxOf = (row: Element): HTMLInputElement | null => row.querySelector('.row-checkbox');

function inTabOrder(row: Element, yes: boolean): void {
  for (const element of [linkOf(row), boxOf(row)]) if (element) element.tabIndex = yes ? 0 : -1;
}
