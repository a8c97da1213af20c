import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { canonicalJson, itemContent } from '../canonical.js';
import { exampleLine } from '../rules/example.js';
import { revisionPrefill } from './prefill.js';

const line = exampleLine({ previousTakst: amount(2400), cause: null, explanation: null });
const explanation = { cause: 'bygning', text: 'Taget er lagt om, og huslejen er steget.' };

describe('the takstskema of a revision', () => {
  it('holds what stands: takst, costs and what was said, so that it is the content that was decided', () => {
    const [row] = revisionPrefill([{ line, explanation }], []);
    expect(row).toMatchObject({
      takst: line.takst,
      costPay: line.costPay,
      cause: 'bygning',
      explanation: explanation.text,
    });
    const content = (one = line) => canonicalJson(itemContent(one, [one], explanation));
    expect(row && content(row)).toBe(content());
  });

  it('leaves the explanation blank where none was given', () => {
    expect(revisionPrefill([{ line, explanation: null }], [])[0]).toMatchObject({ cause: null, explanation: null });
  });

  it('compares with the takstår before as it is now', () => {
    const fresh = [exampleLine({ previousTakst: amount(2450), previousCleaned: null })];
    expect(revisionPrefill([{ line, explanation }], fresh)[0]).toMatchObject({
      previousTakst: amount(2450),
      previousCleaned: null,
    });
  });
});
