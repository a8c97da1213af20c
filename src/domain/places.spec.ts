import { expect, it } from '@jest/globals';
import { amount } from './amount.js';
import { placesOf } from './places.js';
import { exampleLine } from './rules/example.js';

it('counts the places of a tilbud once: activity lines divide them (Aalborg)', () => {
  const kinds = ['basis', 'aktivitet', 'aktivitet', 'tillæg'] as const;
  const lines = kinds.map((serviceKind) => exampleLine({ serviceKind, places: amount('12.5') }));
  expect(placesOf(lines).toFixed()).toBe('12.5');
});
