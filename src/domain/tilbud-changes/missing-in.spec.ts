import { describe, expect, it } from '@jest/globals';
import { change, part } from './change.fixture.js';
import type { ChangeContent } from './change-content.js';
import { effectInWords } from './effect-in-words.js';
import { runningOut } from './expiring.js';
import { faultsIn, missingIn } from './missing-in.js';
import { readUsers, usersAsTyped, usersInWords } from './tilbud-users.js';

const missing = (changes: Partial<ChangeContent>) => missingIn(change(changes)).map(({ field }) => field);
const faults = (changes: Partial<ChangeContent>) => faultsIn(change(changes)).map(({ field }) => field);

describe('a request', () => {
  it('is complete when it says what DAS must know', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ placesAfter: null })).toEqual(['pladserEfter']);
    expect(missing({ kind: 'closed', tilbudIds: [] })).toEqual(['tilbud1']);
    expect(missing({ kind: 'merged', tilbudIds: [1], parts: [part('A')] })).toEqual(['tilbud2']);
    expect(missing({ kind: 'split', parts: [part('A')] })).toEqual(['navn2']);
    expect(missing({ kind: 'ind', tilbudIds: [], parts: [part('A')] })).toEqual(['kategori']);
    expect(missing({ exempt: true, agreementWith: ' – ' })).toEqual(['aftaleMed']);
  });

  it('has no period but for places, and none that ends before it begins', () => {
    expect(faults({ until: '2027-06-30' })).toEqual([]);
    expect(faults({ kind: 'ud', until: '2027-06-30' })).toEqual(['til']);
    expect(faults({ until: '2026-06-30', reason: ' ' })).toEqual(['begrundelse', 'til']);
    expect(faults({ kind: 'split', parts: [part('Kærvej'), part('KÆRVEJ')] })).toEqual(['navn2']);
  });

  it('tells what it would mean', () => {
    expect(effectInWords(change())).toBe('Står med 27 pladser fra 1. januar 2027.');
    expect(effectInWords(change({ outsidePlaces: '1', until: '2027-06-30' }))).toBe(
      'Står med 27 pladser og har 1 plads uden for aftalen fra 1. januar 2027 til og med 30. juni 2027.',
    );
    const parts = [
      part('Kærvej', { paragraf: 'ABL § 105', places: '15' }),
      part('Aktivitet', { places: '17', internalPlaces: '13' }),
    ];
    expect(effectInWords(change({ kind: 'split', parts }))).toBe(
      'Deles fra 1. januar 2027 i Kærvej (ABL § 105, 15 pladser) og Aktivitet (17 pladser, heraf 13 interne).',
    );
  });
});

describe('places for a period', () => {
  const period = (until: string | null) => ({ effectiveDate: '2026-07-01', until });
  const out = (until: string | null, today: string, renewed = false) =>
    runningOut([period(until)], today, () => renewed).length;

  it('are shown for renewal from two months before they end to two months after, unless somebody asks already', () => {
    expect([out('2026-12-31', '2026-10-01'), out('2026-12-31', '2026-11-15'), out('2026-12-31', '2027-02-15')]).toEqual(
      [0, 1, 1],
    );
    expect([out('2026-12-31', '2027-06-01'), out(null, '2026-11-15'), out('2026-12-31', '2026-11-15', true)]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('who uses a tilbud', () => {
  it('is read one municipality a line, and said back as it was typed', () => {
    const users = readUsers('Rebild: 3\n\n Vesthimmerland ');
    if ('refusal' in users) throw new Error('refused');
    expect(users).toEqual([
      { name: 'Rebild', citizens: 3 },
      { name: 'Vesthimmerland', citizens: null },
    ]);
    expect(readUsers(usersAsTyped(users))).toEqual(users);
    expect(usersInWords(users)).toBe('Rebild (3), Vesthimmerland');
    expect(readUsers('Rebild 3')).toHaveProperty('refusal');
  });
});
