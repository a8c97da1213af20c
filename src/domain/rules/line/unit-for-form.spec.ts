import { describe, expect, it } from '@jest/globals';
import { FORMS, UNITS } from '../../takst.js';
import { exampleWith } from '../example.js';
import { UNITS_OF_FORM } from '../lists.js';
import { runRules, testRule } from '../rule.js';
import { unitForForm } from './unit-for-form.js';

describe('R02', () => {
  it('has examples that do what they say', () => expect(testRule(unitForForm)).toEqual([]));

  it('says which units the form can have', () => {
    expect(
      runRules([unitForForm], exampleWith({ form: 'korttid', unit: 'time' })).map(({ message }) => message),
    ).toEqual(['Tilbudsformen korttid kan ikke have enheden time, kun døgn eller måned.']);
  });

  it('agrees with the table of forms in every combination', () => {
    for (const form of FORMS) {
      for (const unit of UNITS) {
        const findings = runRules([unitForForm], exampleWith({ form, unit }));
        expect([form, unit, findings.length]).toEqual([form, unit, UNITS_OF_FORM[form].includes(unit) ? 0 : 1]);
      }
    }
  });
});
