import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { exampleLine } from '../rules/example.js';
import type { Line } from '../takst.js';
import type { Tilbud } from '../tilbud.js';
import { prefilledLines } from './prefill.js';

const tilbud = (changes: Partial<Tilbud> = {}): Tilbud => ({
  id: 7,
  driftsherre: 851,
  name: 'Bostedet Eksemplet',
  portalId: '77',
  category: 2,
  places: '20',
  closedOn: null,
  included: true,
  ...changes,
});
const approved = (changes: Partial<Line> = {}) => ({
  line: exampleLine({ portalId: '77', ...changes }),
  cleaned: amount(2500),
});
const keysOf = (lines: Line[]) => lines.map(({ lineKey }) => lineKey);

describe('prefilledLines', () => {
  it('tells what the line is and last year’s takst, and leaves this year’s figures blank', () => {
    const [line] = prefilledLines(2027, [approved()], [tilbud()]);
    expect(line).toMatchObject({
      lineKey: 'L1',
      tilbudName: 'Bostedet Eksemplet',
      category: 2,
      paragraf: '§ 107',
      days: 365,
      validFrom: '2027-01-01',
      previousTakst: amount('2551.02'),
      previousCleaned: amount(2500),
    });
    expect([line?.takst, line?.costPay, line?.places, line?.explanation]).toEqual([null, null, null, null]);
  });

  it('counts the days of the year, to the closing date, and keeps opening days', () => {
    const days = (year: number, line: Partial<Line>, own: Partial<Tilbud> = {}) =>
      prefilledLines(year, [approved(line)], [tilbud(own)])[0]?.days;
    expect(days(2028, {})).toBe(366);
    expect(days(2027, {}, { closedOn: '2027-06-30' })).toBe(181);
    expect(days(2027, { form: 'dag', days: 225 })).toBe(225);
  });

  it('leaves out what is not in, or closed before the year, and keeps what the vifte does not know', () => {
    expect(prefilledLines(2027, [approved()], [tilbud({ included: false })])).toEqual([]);
    expect(prefilledLines(2027, [approved()], [tilbud({ closedOn: '2026-12-31' })])).toEqual([]);
    expect(keysOf(prefilledLines(2027, [approved()], []))).toEqual(['L1']);
  });

  it('gives a tilbud without a line its own row, with the same Linje-ID each time', () => {
    const lines = prefilledLines(2027, [approved()], [tilbud(), tilbud({ id: 8, name: 'Nyt sted', portalId: '78' })]);
    expect(keysOf(lines)).toEqual(['L1', 'T-851-0008']);
    expect(lines[1]).toMatchObject({ tilbudName: 'Nyt sted', paragraf: null, previousTakst: null });
  });
});
