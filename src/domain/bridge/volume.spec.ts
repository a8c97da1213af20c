import { describe, expect, it } from '@jest/globals';
import { DOEGN, lineWith } from './bridge.fixture.js';
import { addedVolumes, type Volume, volumeOf, volumeStep } from './volume.js';

const figures = (volume: Volume | null) => volume && [volume.unit, volume.units.toFixed(), volume.placeDays?.toFixed()];
const placed = lineWith({ ...DOEGN });
const cases = lineWith({});

describe('volumeOf', () => {
  it('is the units, and the places and days that they are made of', () => {
    expect(figures(volumeOf([placed, lineWith({ ...DOEGN, places: 5, occupancy: 100 })]))).toEqual([
      'døgn',
      '8979',
      '9125',
    ]);
    expect(figures(volumeOf([cases, cases]))).toEqual(['sag', '2000', undefined]);
    expect(figures(volumeOf([lineWith({ ...DOEGN, unit: 'måned', units: 240 })]))).toEqual(['måned', '240', undefined]);
  });

  it('is none without a unit in common, and where units are unknown or 0', () => {
    expect(volumeOf([])).toBeNull();
    expect(volumeOf([placed, cases])).toBeNull();
    expect(volumeOf([placed, lineWith({ ...DOEGN, occupancy: null })])).toBeNull();
    expect(volumeOf([lineWith({ units: 0 })])).toBeNull();
  });
});

describe('addedVolumes', () => {
  it('adds what has the unit in common', () => {
    const [one, other] = [volumeOf([placed]), volumeOf([cases])] as [Volume, Volume];
    expect(figures(addedVolumes([one, one]))).toEqual(['døgn', '14308', '14600']);
    expect(figures(addedVolumes([one, { ...one, placeDays: null }]))).toEqual(['døgn', '14308', undefined]);
    expect(addedVolumes([one, other])).toBeNull();
    expect(addedVolumes([])).toBeNull();
  });
});

describe('volumeStep', () => {
  it('compares units with units where one year’s are typed, and nothing across units', () => {
    const [now, typed] = [volumeOf([placed]), volumeOf([lineWith({ unit: 'døgn', units: 7000 })])];
    expect(volumeStep(now, now)?.before.placeDays?.toFixed()).toBe('7300');
    expect(figures(volumeStep(typed, now)?.now ?? null)).toEqual(['døgn', '7154', undefined]);
    expect(volumeStep(volumeOf([cases]), now)).toBeNull();
    expect(volumeStep(null, now)).toBeNull();
  });
});
