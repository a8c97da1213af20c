import type { ComponentChildren } from 'preact';

export interface LogEntry {
  /** In words: "15. sep. kl. 12.00". */
  when: string;
  who: string;
  what: ComponentChildren;
  /** Grounds or comment, as written. */
  quote?: string | null | undefined;
}

/** What happened, newest first, with the grounds that were given. */
export const Log = ({ entries }: { entries: readonly LogEntry[] }) => (
  <ol class="log">
    {entries.map(({ when, who, what, quote }) => (
      <li>
        <p>
          <b>{what}</b>
          <small>
            {who} · {when}
          </small>
        </p>
        {quote && <blockquote>{quote}</blockquote>}
      </li>
    ))}
  </ol>
);
