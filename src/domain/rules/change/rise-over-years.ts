import { type Amount, amount } from '../../amount.js';
import { exactCleanedTakst, groupsByLine } from '../../balance.js';
import { type Charged, compounded, realChangeBetween, risesAbove } from '../../change.js';
import { COSTS, type Group, type Line } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, percent, takst, text } from '../hit.js';
import { defineRule } from '../rule.js';
import { largeChangeLimit } from './large-change.js';
import { changeMessage } from './line-changes.js';

/** How many takstår the rise is taken over: from Y−3 to Y. */
const YEARS = 3;

export const riseOverYears = defineRule({
  id: 'R46',
  scope: 'change',
  title: 'Stigning over flere år',
  message:
    'Taksten er siden {year} steget reelt {change} (renset for regulering og P/L), mere end {limit}, uden at et enkelt år var over {single}: fra {from} til {takst}.',
  messages: {
    notCleaned:
      'Taksten er siden {year} steget reelt {change} (ikke renset, kun korrigeret for P/L), mere end {limit}, uden at et enkelt år var over {single}: fra {from} til {takst}.',
  },
  fix: 'Kontrollér tallene. Er de rigtige, så forklar udviklingen over årene i Årsag og Forklaring. Taksten behandles af FU.',
  severity: 'markering',
  body: 'FU',
  basis: 'ours',
  since: 2027,
  parameters: {
    limit: { type: 'percent', default: '12', min: '0', max: '1000', label: 'Grænse for reel stigning over tre år' },
  },
  inputs: [
    'lines',
    'takst',
    'unit',
    ...COSTS,
    'income',
    'regulation',
    'groups',
    'earlier',
    'plChain',
    'parameters',
    'year',
    'limit',
  ],
  example: {
    hits: [charged('2376.86', '2218.88', '2067.38')],
    passes: [
      exampleContext(),
      // 3.5 % a year is 10.9 % in all.
      charged('2388.34', '2240.35', '2097.45'),
      // 4 %, 4 % and 6 %: R40 had the last of them.
      charged('2376.86', '2218.88', '2028.37'),
      charged('2376.86', '2218.88'),
      { ...charged('2376.86', '2218.88', '2067.38'), plChain: new Map([[2027, amount('3.2')]]) },
    ],
  },
  *check(context, { limit }) {
    const single = largeChangeLimit(context);
    const groupOf = groupsByLine(context.groups);
    const chain = chainOf(context);
    if (!chain) return;
    const whole = compounded(chain);
    for (const line of context.lines) {
      const [now, ...before] = chargedOf(line, groupOf.get(line.lineKey), context);
      const then = before.at(-1);
      if (!now || !then || !risesAbove(limit, then, now, whole)) continue;
      const change = realChangeBetween(then, now, whole);
      if (!change || !stepsOf([now, ...before], chain).every((step) => isWithin(step, single))) continue;
      const rise = { then, now, change };
      const values = {
        year: text(String(context.year - YEARS)),
        change: percent(rise.change.real),
        limit: percent(limit),
        single: percent(single),
        from: takst(rise.then.takst),
        takst: takst(rise.now.takst),
      };
      yield hitAt(line.lineKey, 'takst', values, changeMessage(rise));
    }
  },
});

/** The P/L of Y, Y−1 and Y−2; null where one of them is not known. */
function chainOf({ year, plChain }: RuleContext): Amount[] | null {
  const chain = Array.from({ length: YEARS }, (_, back) => plChain.get(year - back) ?? []).flat();
  return chain.length === YEARS ? chain : null;
}

/** What was charged in Y, Y−1, Y−2 and Y−3; nothing where a takst of them is not known. */
function chargedOf(
  { lineKey, takst, unit }: Line,
  group: Group | undefined,
  { year, earlier }: RuleContext,
): Charged[] {
  const known = earlier.get(lineKey);
  if (!takst || !unit || !group || !known) return [];
  const before = Array.from(
    { length: YEARS },
    (_, back) => known.find((one) => one.year === year - back - 1) ?? [],
  ).flat();
  return before.length === YEARS ? [{ takst, cleaned: exactCleanedTakst(takst, group), unit }, ...before] : [];
}

/** The change from a takstår to the next. */
interface Step {
  then: Charged;
  now: Charged;
  /** Of the later of the two. */
  pl: Amount;
}

/** From one to the next, the newest first. */
function stepsOf(charged: readonly Charged[], chain: readonly Amount[]): Step[] {
  return chain.flatMap((pl, index) => {
    const [now, then] = [charged[index], charged[index + 1]];
    return now && then ? [{ then, now, pl }] : [];
  });
}

/** Whether a year's change can be compared and is not above `limit`, up or down. */
function isWithin({ then, now, pl }: Step, limit: Amount): boolean {
  const change = realChangeBetween(then, now, pl);
  return change !== null && !change.real.abs().greaterThan(limit);
}

/** An example with the cleaned takster of 2026 and the years before it. */
function charged(...takster: string[]): RuleContext {
  const earlier = takster.map((text, index) => ({
    year: 2026 - index,
    takst: amount(text),
    cleaned: amount(text),
    unit: 'døgn',
  }));
  return exampleWith({}, { earlier: new Map([['L1', earlier]]) });
}
