import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../domain/rules/context.js';
import { TAKSTSKEMA_2027 } from '../domain/takstskema/2027.js';
import { headingOf } from '../domain/takstskema/template.js';
import { FAULTS } from './faults.js';
import { filledTakstskema, judge, judgeClean } from './judged.fixture.js';

/** A cell of a finding as the hand-written lists name it; a line that got its Linje-ID just now has none to name. */
function told({ rule, cells }: Finding): string[] {
  return cells.map(({ lineKey, field }) => {
    const column = TAKSTSKEMA_2027.takster.columns.find((one) => one.field === field);
    const key = lineKey?.startsWith('ny-') ? null : lineKey;
    return [rule, key, column ? headingOf(column, 2027) : null].join(' · ');
  });
}

describe('the faults that the demo plants', () => {
  it('are named by different sentences', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThanOrEqual(20);
  });

  // `npm run demo` plants them all, over HTTP: a workbook takes seconds.
  const here = FAULTS.filter(({ driftsherre }) => driftsherre === 773);

  it.each(here)('$name', async ({ driftsherre, plant, expected, refused }) => {
    const judged = await judge(await plant(await filledTakstskema(driftsherre)), driftsherre);
    if (refused) {
      expect([{ code: judged.refusal, lineKey: null, heading: null }]).toEqual(expected);
      return;
    }
    const found = judged.findings.flatMap(told);
    for (const { code, lineKey, heading } of expected) expect(found).toContain([code, lineKey, heading].join(' · '));
    const before = (await judgeClean(driftsherre)).findings.flatMap(told);
    for (const { code, lineKey, heading } of expected) {
      expect(before).not.toContain([code, lineKey, heading].join(' · '));
    }
  });
});
