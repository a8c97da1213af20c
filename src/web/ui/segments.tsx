import { number } from '../format.js';

export interface Segment {
  label: string;
  href: string;
  count?: number;
  current?: boolean;
}

/** A choice of view, as links: the choice stands in the address and works without JavaScript. */
export const Segments = ({ label, items }: { label: string; items: readonly Segment[] }) => (
  <nav aria-label={label} class="segments">
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'true' : undefined}>
            {item.count === undefined ? item.label : `${item.label} (${number(item.count)})`}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
