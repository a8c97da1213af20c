import { describe, expect, it } from '@jest/globals';
import { FORMS, UNITS } from '../takst.js';
import { isListed, normaliseParagraf, paragrafferOf, UNITS_OF_FORM } from './lists.js';

describe('normaliseParagraf', () => {
  it.each(['§ 107', '107', '§107', 'SEL § 107', 'sel §107', ' SEL\u00a0§ 107 ', 'Serviceloven § 107'])(
    'reads "%s" as § 107',
    (text) => {
      expect(normaliseParagraf(text)).toBe('§ 107');
    },
  );

  it.each([
    ['SUL 141', 'SUL § 141'],
    ['bl §43', 'BL § 43'],
    ['Barnets lov § 43', 'BL § 43'],
    ['ABL § 105', 'ABL § 105'],
    ['§ 105', '§ 105'],
    ['§ 85a', '§ 85 a'],
    ['stu', 'STU'],
    ['Specialundervisning for  voksne', 'Specialundervisning for voksne'],
  ])('reads "%s" as %s', (text, paragraf) => {
    expect(normaliseParagraf(text)).toBe(paragraf);
  });

  it.each(['', 'botilbud', '§', '1077', '107,5', 'XYZ § 107', '§ 107 og § 108', 'constructor 107'])(
    'does not guess at "%s"',
    (text) => {
      expect(normaliseParagraf(text)).toBeNull();
    },
  );

  it('leaves every paragraf of the year as it is', () => {
    for (const paragraf of paragrafferOf(2027)) expect(normaliseParagraf(paragraf)).toBe(paragraf);
  });
});

describe('isListed', () => {
  it('finds a paragraf however it and the list are written', () => {
    const list = ['110', 'SEL § 109', 'stu', 'Andet'];
    for (const paragraf of ['§ 110', 'SEL §110', '109', 'STU', 'Andet']) expect(isListed(list, paragraf)).toBe(true);
    for (const paragraf of ['§ 107', 'BL § 109', 'andet', '', null]) expect(isListed(list, paragraf)).toBe(false);
  });
});

describe('UNITS_OF_FORM', () => {
  it('gives each form a unit and uses every unit', () => {
    expect(Object.keys(UNITS_OF_FORM).sort()).toEqual([...FORMS].sort());
    expect(new Set(Object.values(UNITS_OF_FORM).flat())).toEqual(new Set(UNITS));
  });
});
