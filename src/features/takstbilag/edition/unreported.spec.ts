import { describe, expect, it } from '@jest/globals';
import type { Tilbud } from '../../../domain/tilbud.js';
import { type Reporting, unreported } from './unreported.js';

const line = (lineKey: string, tilbudName: string, predecessors: string[] = []) => ({
  lineKey,
  tilbudName,
  portalId: null,
  predecessors,
});
const tilbud = (name: string, changes: Partial<Tilbud> = {}): Tilbud => ({
  id: 1,
  driftsherre: 860,
  name,
  portalId: null,
  category: 3,
  places: '10',
  closedOn: null,
  included: true,
  ...changes,
});
const missing = (changes: Partial<Reporting>) =>
  unreported({
    year: 2027,
    before: [line('1', 'Kærvej'), line('2', 'Kærvej'), line('3', 'Kernen')],
    now: [],
    elsewhere: [],
    lineage: new Map(),
    nothingToReport: false,
    tilbud: [tilbud('Kærvej'), tilbud('Kernen')],
    ...changes,
  }).map(({ lineKey }) => lineKey);

describe('unreported', () => {
  it('is everything while nothing is reported', () => expect(missing({})).toEqual(['1', '2', '3']));

  it('is what no line carries on, of tilbud that are not reported at all', () => {
    expect(missing({ now: [line('1', 'Kærvej')] })).toEqual(['3']);
    expect(missing({ now: [line('9', 'Aktivitetshuset Hobro', ['3'])] })).toEqual(['1', '2']);
  });

  it('is nothing where there is nothing to report', () => expect(missing({ nothingToReport: true })).toEqual([]));

  it('leaves out what is closed before the year or out, and keeps what closes during it', () => {
    const vifte = (changes: Partial<Tilbud>) => [tilbud('Kærvej'), tilbud('Kernen', changes)];
    expect(missing({ tilbud: vifte({ closedOn: '2026-12-31' }) })).toEqual(['1', '2']);
    expect(missing({ tilbud: vifte({ included: false }) })).toEqual(['1', '2']);
    expect(missing({ tilbud: vifte({ closedOn: '2027-06-30' }) })).toEqual(['1', '2', '3']);
    expect(missing({ tilbud: [] })).toEqual(['1', '2', '3']);
  });
});
