import { describe, expect, it } from '@jest/globals';
import { readSettings } from './read-settings.js';

describe('what a preview is asked for', () => {
  it('is one value or several, written the Danish way', () => {
    expect(readSettings({ set: ['R40.limit=4', 'R42.limit=2,5 %', 'R40.mode=trial'], year: '2026' })).toEqual({
      changes: new Map([
        ['R40.limit', '4'],
        ['R42.limit', '2.5'],
        ['R40.mode', 'trial'],
      ]),
      year: 2026,
    });
    expect(readSettings({ set: ['R40.limit=4,0'] })).toMatchObject({ year: null });
  });

  it.each([
    [{}, /mindst én værdi/],
    [{ set: ['R40.limit'] }, /ikke en parameter og en værdi/],
    [{ set: ['R99.limit=4'] }, /ingen parameter med navnet R99\.limit/],
    [{ set: ['R40.limit=4.5'] }, /ikke et tal på dansk/],
    [{ set: ['R40.limit=fire'] }, /ikke et tal på dansk/],
    [{ set: ['R40.limit=-1'] }, /mindst være 0/],
    [{ set: ['R40.limit=4'], year: 'i fjor' }, /--year/],
  ])('is refused in words: %j', (options, why) => {
    expect(readSettings(options)).toEqual({ refusal: expect.stringMatching(why) });
  });
});
