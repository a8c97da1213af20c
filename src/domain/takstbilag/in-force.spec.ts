import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inForce, type KnownEdition, knownBy, standingOf } from './in-force.js';

interface Takst {
  lineKey: string;
  takst: string;
  unit: string;
  validFrom: string;
}

const takst = (lineKey: string, kroner: string, validFrom = '2027-01-01'): Takst => ({
  lineKey,
  takst: kroner,
  unit: 'døgn',
  validFrom,
});

function edition(number: number, publishedOn: string, takster: Takst[], awaiting: string[] = []): KnownEdition<Takst> {
  return { number, publishedOn, takster, awaiting: new Set(awaiting) };
}

/** B awaits at first; A is corrected from April in edition 2; B is left out in edition 3. */
const HISTORY = [
  edition(1, '2026-11-20', [takst('A', '2480')], ['B']),
  edition(2, '2027-02-14', [takst('A', '2551.02', '2027-04-01'), takst('B', '1900')]),
  edition(3, '2027-06-01', [takst('A', '2551.02', '2027-04-01')]),
];
const standing = (lineKey: string, day: string, known = '2028-01-01') =>
  standingOf(knownBy(HISTORY, known), lineKey, day);

describe('standingOf', () => {
  it('leaves a takst in force until the day the new one begins', () => {
    expect(standing('A', '2027-03-31')).toMatchObject({
      kind: 'in_force',
      takst: { takst: '2480' },
      since: { number: 1 },
    });
    expect(standing('A', '2027-04-01')).toMatchObject({
      kind: 'in_force',
      takst: { takst: '2551.02' },
      since: { number: 2, publishedOn: '2027-02-14' },
    });
  });

  it('tells nothing that was not known', () => {
    expect(standing('A', '2027-04-01', '2027-02-13')).toMatchObject({ kind: 'in_force', takst: { takst: '2480' } });
    expect(standing('A', '2027-04-01', '2026-11-19')).toEqual({ kind: 'not_published' });
  });

  it('says why none was in force', () => {
    expect(standing('B', '2027-01-15', '2027-02-13')).toMatchObject({ kind: 'awaiting', edition: { number: 1 } });
    expect(standing('B', '2027-01-15', '2027-02-14')).toMatchObject({ kind: 'in_force' });
    expect(standing('B', '2027-01-15')).toMatchObject({ kind: 'gone', edition: { number: 3 } });
    expect(standing('C', '2027-01-15')).toMatchObject({ kind: 'not_listed' });
    const only = [edition(1, '2026-11-20', [takst('D', '1', '2027-07-01')])];
    expect(standingOf(only, 'D', '2027-06-30')).toMatchObject({
      kind: 'begins_later',
      takst: { validFrom: '2027-07-01' },
    });
  });

  it('holds a takst for known since it came back, not since it first stood there', () => {
    const again = [...HISTORY, edition(4, '2027-08-01', [takst('A', '2480'), takst('B', '1900')])];
    expect(standingOf(again, 'B', '2027-09-01')).toMatchObject({ kind: 'in_force', since: { number: 4 } });
  });
});

const KEYS = ['A', 'B', 'C'];
const days = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10));
const ofEdition = fc.record({
  publishedOn: days,
  takster: fc.uniqueArray(
    fc.record({
      lineKey: fc.constantFrom(...KEYS),
      takst: fc.constantFrom('1', '2', '3'),
      unit: fc.constant('døgn'),
      validFrom: fc.oneof(fc.constant('2027-01-01'), days),
    }),
    { selector: ({ lineKey }) => lineKey },
  ),
});
const histories = fc
  .array(ofEdition, { maxLength: 5 })
  .map((editions) =>
    editions
      .toSorted((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1))
      .map(({ publishedOn, takster }, index) => edition(index + 1, publishedOn, takster)),
  );

describe('valid on a day as known on a day', () => {
  it('is at most one takst for a line, begun, and of an edition that was known', () => {
    fc.assert(
      fc.property(histories, days, days, (history, valid, day) => {
        const known = knownBy(history, day);
        const charged = inForce(known, valid);
        expect(new Set(charged.map(({ lineKey }) => lineKey)).size).toBe(charged.length);
        for (const takst of charged) {
          expect(takst.validFrom <= valid).toBe(true);
          expect(history.some(({ publishedOn, takster }) => publishedOn <= day && takster.includes(takst))).toBe(true);
        }
      }),
    );
  });

  it('is nothing of a line that the newest known edition leaves out', () => {
    fc.assert(
      fc.property(histories, days, days, (history, valid, day) => {
        const known = knownBy(history, day);
        const listed = new Set(known.at(-1)?.takster.map(({ lineKey }) => lineKey));
        for (const { lineKey } of inForce(known, valid)) expect(listed).toContain(lineKey);
      }),
    );
  });

  it('is not changed by what is published later', () => {
    fc.assert(
      fc.property(histories, days, days, (history, valid, day) => {
        const earlier = history.filter(({ publishedOn }) => publishedOn <= day);
        expect(inForce(knownBy(history, day), valid)).toEqual(inForce(earlier, valid));
      }),
    );
  });

  it('is the same asked for all lines and for one', () => {
    fc.assert(
      fc.property(histories, days, days, fc.constantFrom(...KEYS), (history, valid, day, lineKey) => {
        const known = knownBy(history, day);
        const found = inForce(known, valid).find((takst) => takst.lineKey === lineKey);
        const one = standingOf(known, lineKey, valid);
        expect(one.kind === 'in_force' ? one.takst : undefined).toBe(found);
      }),
    );
  });

  it('stays in force from the day it begins until another one begins or it is left out', () => {
    fc.assert(
      fc.property(histories, days, days, (history, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const still = new Set(inForce(history, later).map(({ lineKey }) => lineKey));
        for (const { lineKey } of inForce(history, earlier)) expect(still).toContain(lineKey);
      }),
    );
  });
});
