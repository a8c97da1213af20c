import { describe, expect, it } from '@jest/globals';
import { part } from '../render.js';
import { ErrorSummary } from './error-summary.js';
import { cellId, Sheet } from './sheet.js';
import { TextField } from './text-field.js';

const hrefs = (html: string) =>
  [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => id !== 'error');
const ids = (html: string) => new Set([...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]));

describe('ErrorSummary', () => {
  it('can take the focus and has a name', () => {
    const html = part(<ErrorSummary title="1 felt skal rettes" entries={[{ text: 'Skriv et tal', href: '#pl' }]} />);
    expect(html).toMatch(/id="fejlopsummering"[^>]*aria-labelledby="fejlopsummering-titel"[^>]*tabindex="-1"/i);
  });

  it('links to a field that tells the same error', () => {
    const summary = part(<ErrorSummary title="1 felt skal rettes" entries={[{ text: 'Skriv et tal', href: '#pl' }]} />);
    const field = part(<TextField name="pl" label="P/L" error="Skriv et tal" />);
    expect(ids(field)).toContain(hrefs(summary)[0]);
    expect(field).toContain('aria-describedby="pl-error"');
    expect(field).toContain('aria-invalid="true"');
  });

  it('links to every cell that has the error, and says it once', () => {
    const cells = ['O12', 'O15'];
    const links = cells.map((cell) => ({ cell, href: `#${cellId(cell)}` }));
    const summary = part(<ErrorSummary title="2 celler" entries={[{ text: 'Belægning over 100 %', cells: links }]} />);
    const rows = cells.map((cell) => ({
      number: Number(cell.slice(1)),
      cells: ['104'],
      findings: [{ cell, letter: 'O', severity: 'fejl' as const, text: 'Belægning over 100 %.' }],
    }));
    const sheet = part(<Sheet label="Regneark" columns={[{ letter: 'O', heading: 'Belægning' }]} rows={rows} />);
    expect(hrefs(summary)).toEqual(['c-O12', 'c-O15']);
    for (const id of hrefs(summary)) expect(ids(sheet)).toContain(id);
    expect(summary.match(/Belægning over/g)).toHaveLength(1);
  });
});
