import { describe, expect, it } from '@jest/globals';
import { nameLikeness } from './name-likeness.js';

describe('nameLikeness', () => {
  it.each([
    ['Kærvej', '  kærvej ', 'same'],
    ['Kirketoften, afd. Aktivitet', 'Kirketoften afd Aktivitet', 'same'],
    ['Aktivitetstilbud Kernen', 'Kernen', 'similar'],
    ['Kirketoften, afd. Aktivitet', 'Botilbud Kirketoften', 'similar'],
    ['Bostedet Skovvænget', 'Bosted Skovvænget', 'similar'],
    ['Specialenheden', 'Specialenhed', 'similar'],
    ['Botilbud Kærvej', 'Botilbud Kirketoften', 'different'],
    ['Aktivitetshuset Hobro', 'Aktivitetstilbud Kernen', 'different'],
    ['', 'Kernen', 'different'],
    [null, null, 'different'],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(nameLikeness(one, other)).toBe(likeness);
    expect(nameLikeness(other, one)).toBe(likeness);
  });
});
