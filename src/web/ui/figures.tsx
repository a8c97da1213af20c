import type { ComponentChildren } from 'preact';

export interface KeyFigure {
  label: string;
  value: string;
  /** Small, after the value: "kr.". */
  unit?: string;
  /** Beyond a limit. */
  hot?: boolean;
  note?: ComponentChildren;
}

/** The few figures that a case is about, large. */
export const Figures = ({ items }: { items: readonly KeyFigure[] }) => (
  <dl class="figures">
    {items.map(({ label, value, unit, hot, note }) => (
      <div>
        <dt>{label}</dt>
        <dd class={hot ? 'hot' : undefined}>
          {value}
          {unit && <small> {unit}</small>}
          {note && <span class="figure-note">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
