import type { Block, Column, Row, TableBlock } from '../document.js';

interface Section {
  title: string;
  /** What the table says, in grey above it. */
  lead?: string;
  /** What is said instead of the table where it has no rows. */
  empty: string;
  summary: string;
  columns: Column[];
  rows: Row[];
}

/** A section of its own page: its heading, and one table. */
export function section({ title, lead, empty, summary, columns, rows }: Section): Block[] {
  const table: TableBlock = { kind: 'table', summary, columns, rows };
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: title },
    ...(rows.length === 0
      ? [{ kind: 'paragraph', text: empty } as const]
      : [...(lead ? [{ kind: 'paragraph', tone: 'weak', text: lead } as const] : []), table]),
  ];
}
