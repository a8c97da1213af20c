import { describe, expect, it } from '@jest/globals';
import { exampleLine } from './rules/example.js';
import type { Tilbud, TilbudChange } from './tilbud.js';
import { closingDateOf, tilbudOf } from './tilbud-of.js';

const attruphoej: Tilbud = {
  id: 1,
  driftsherre: 851,
  name: 'Attruphøj',
  portalId: '4711',
  category: 3,
  places: '24',
  closedOn: null,
  included: true,
};
const kernen: Tilbud = { ...attruphoej, id: 2, name: 'Kernen', portalId: null };
const tilbud = [attruphoej, kernen];
const closing: TilbudChange = {
  tilbudName: 'kernen ',
  portalId: null,
  kind: 'closed',
  effectiveDate: '2027-07-01',
  placesBefore: null,
  placesAfter: null,
  exempt: null,
  agreementWith: null,
  reason: 'Tilbuddet lukker.',
};

describe('tilbudOf', () => {
  it('goes by the Tilbudsportal-ID, also when the name has changed, and else by the name', () => {
    expect(tilbudOf({ tilbudName: 'Aktivitetshuset Hobro', portalId: '4711' }, tilbud)).toBe(attruphoej);
    expect(tilbudOf({ tilbudName: ' KERNEN', portalId: '9999' }, tilbud)).toBe(kernen);
    expect(tilbudOf({ tilbudName: 'Attruphøj'.normalize('NFD'), portalId: null }, tilbud)).toBe(attruphoej);
    expect(tilbudOf({ tilbudName: 'Kærvej', portalId: null }, tilbud)).toBeUndefined();
    expect(tilbudOf({ tilbudName: null, portalId: null }, tilbud)).toBeUndefined();
  });
});

describe('closingDateOf', () => {
  const line = exampleLine({ tilbudName: 'Kernen' });
  it('is the date decided, before the one reported', () => {
    const decided = [{ ...kernen, closedOn: '2027-03-31' }];
    expect(closingDateOf(line, { tilbud: decided, tilbudChanges: [closing] })).toBe('2027-03-31');
    expect(closingDateOf(line, { tilbud, tilbudChanges: [closing] })).toBe('2027-06-30');
    expect(closingDateOf(line, { tilbud: [], tilbudChanges: [closing] })).toBe('2027-06-30');
  });
  it('is none where the tilbud stays open or another one closes', () => {
    expect(closingDateOf(line, { tilbud, tilbudChanges: [] })).toBeNull();
    expect(closingDateOf(exampleLine({ tilbudName: 'Attruphøj' }), { tilbud, tilbudChanges: [closing] })).toBeNull();
    expect(closingDateOf(line, { tilbud, tilbudChanges: [{ ...closing, kind: 'renamed' }] })).toBeNull();
  });
});
