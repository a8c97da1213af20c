import { describe, expect, it } from '@jest/globals';
import { heatClass } from './heat.js';

describe('heatClass', () => {
  it.each([
    ['-12', 'heat-m2'],
    ['-2', 'heat-m2'],
    ['-1.99', 'heat-m1'],
    ['-0.0001', 'heat-m1'],
    ['0', 'heat-0'],
    ['1.9999', 'heat-0'],
    ['2', 'heat-p1'],
    ['4', 'heat-p2'],
    ['6', 'heat-p3'],
    ['7.9999', 'heat-p3'],
    ['8', 'heat-p4'],
    [null, 'heat-0'],
  ])('%s → %s', (value, expected) => expect(heatClass(value)).toBe(expected));
});
