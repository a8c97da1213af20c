import { Icon } from './icon.js';

interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** First, last and the neighbours of the page shown; nothing when there is only one. */
export const Pagination = ({ page, pages, href }: PaginationProps) =>
  pages < 2 ? null : (
    <nav class="pages" aria-label="Sider">
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              <Icon name="chevron-left" />
              Forrige
            </a>
          </li>
        )}
        {shown(page, pages).map((item) => (
          <li>
            {item === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a href={href(item)} aria-label={`Side ${item}`} aria-current={item === page ? 'page' : undefined}>
                {item}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              Næste
              <Icon name="chevron-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );

/** The numbers to show, with null for a gap. */
export function shown(page: number, pages: number): (number | null)[] {
  const numbers = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return numbers.flatMap((n, index) => (index > 0 && n - (numbers[index - 1] ?? 0) > 1 ? [null, n] : [n]));
}
