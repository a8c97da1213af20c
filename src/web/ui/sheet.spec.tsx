import { describe, expect, it } from '@jest/globals';
import { part } from '../render.js';
import { Sheet, type SheetFinding } from './sheet.js';

const columns = ['A', 'B', 'C', 'D'].map((letter) => ({ letter, heading: letter }));
const finding = (cell: string, severity: SheetFinding['severity'], text: string): SheetFinding => ({
  cell,
  letter: cell.slice(0, 1),
  severity,
  text,
});
const shown = (...findings: SheetFinding[]) =>
  part(<Sheet label="Regneark" columns={columns} rows={[{ number: 12, cells: ['a', '', 'c', 'd'], findings }]} />);

describe('Sheet', () => {
  it('fills every message row to the width of the table', () => {
    for (const cell of ['A12', 'B12', 'C12', 'D12']) {
      const [, message = ''] = /<tr class="message [^>]*>(.*?)<\/tr>/.exec(shown(finding(cell, 'fejl', 'x'))) ?? [];
      const spans = [...message.matchAll(/<td(?:[^>]*colspan="(\d+)")?/gi)].map((match) => Number(match[1] ?? 1));
      expect(spans.reduce((all, span) => all + span, 0)).toBe(columns.length + 1);
    }
  });

  it('begins a message under its cell in the left half, and ends it under its cell in the right half', () => {
    expect(shown(finding('B12', 'fejl', 'x'))).toMatch(/<td colspan="1"><\/td><td colspan="3">/i);
    expect(shown(finding('C12', 'fejl', 'x'))).toMatch(
      /<td colspan="3" class="message-right">.*<td colspan="1"><\/td>/i,
    );
  });

  it('ties a cell to all its messages, and shows the worst', () => {
    const html = shown(finding('D12', 'advarsel', 'uændret'), finding('D12', 'fejl', 'for høj'));
    expect(html).toMatch(/<td id="c-D12"[^>]*class="found has-error[^>]*aria-describedby="m-D12-0 m-D12-1"/);
    expect(html).toContain('id="m-D12-0"');
    expect(html).toContain('id="m-D12-1"');
  });

  it('says that a blank cell is blank', () => {
    expect(shown(finding('B12', 'fejl', 'mangler'))).toContain('<em>tom</em>');
  });
});
