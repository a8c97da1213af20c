import type { ComponentChildren } from 'preact';

export interface Definition {
  term: string;
  value: ComponentChildren;
}

/** Name and value on one line each: status boxes, receipts, the facts of a case. */
export const DefinitionList = ({ items }: { items: readonly Definition[] }) => (
  <dl class="definitions">
    {items.map(({ term, value }) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
