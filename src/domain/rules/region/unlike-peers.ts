import { type Amount, amount, HUNDRED, roundTo } from '../../amount.js';
import { exactCleanedTakst, groupsByLine } from '../../balance.js';
import { type Lineage, namedPredecessors } from '../../lineage/lineage.js';
import { deviationFrom } from '../../modified-z-score.js';
import { COSTS, type Line } from '../../takst.js';
import type { RegionTakst } from '../context.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, number, percent, takst, text } from '../hit.js';
import { defineRule } from '../rule.js';
import { type Kind, kindOf, peersByKind, without } from './peers.js';

export const unlikePeers = defineRule({
  id: 'R47',
  scope: 'region',
  title: 'Afviger fra sammenlignelige',
  message:
    'Renset for regulering er taksten {compared}. Det er {share} {side} medianen på {median} for {peers} sammenlignelige takster i regionen: {score} gange deres spredning, mere end {limit}. Sammenlignet er sidste års rensede takster med samme paragraf, tilbudsform og enhed, fremskrevet med P/L.',
  fix: 'Kontrollér taksten og dens enhed. Er den rigtig, så forklar i Årsag og Forklaring, hvad der adskiller tilbuddet fra de andre.',
  severity: 'advarsel',
  basis: 'ours',
  since: 2027,
  parameters: {
    limit: {
      type: 'number',
      default: '3.5',
      min: '0',
      label: 'Grænse for robust z-score (Iglewicz og Hoaglin, 1993: 3,5)',
    },
    fewest: {
      type: 'whole',
      default: '8',
      min: '3',
      unit: 'takster',
      label: 'Færreste sammenlignelige takster',
    },
  },
  inputs: [
    'lines',
    'paragraf',
    'form',
    'unit',
    'takst',
    'predecessors',
    ...COSTS,
    'income',
    'regulation',
    'groups',
    'region',
    'lineage',
    'pl',
    'limit',
    'fewest',
  ],
  example: {
    hits: [
      exampleWith({}, { region: peers(1500, 1510, 1520, 1530, 1540, 1550, 1560, 1570) }),
      exampleWith({}, { region: peers(4500, 4510, 4520, 4530, 4540, 4550, 4560, 4570) }),
    ],
    passes: [
      exampleContext(),
      exampleWith({}, { region: peers(2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700) }),
      // Seven are too few.
      exampleWith({}, { region: peers(1500, 1510, 1520, 1530, 1540, 1550, 1560) }),
      // They do not differ, so nothing says how far is far.
      exampleWith({}, { region: peers(1500, 1500, 1500, 1500, 1500, 1500, 1500, 1600) }),
      exampleWith({ paragraf: '§ 108' }, { region: peers(1500, 1510, 1520, 1530, 1540, 1550, 1560, 1570) }),
    ],
  },
  *check({ lines, groups, region, lineage, pl }, { limit, fewest }) {
    const kinds = peersByKind(region, pl);
    const groupOf = groupsByLine(groups);
    for (const line of lines) {
      const [kind, group] = [comparedBy(line), groupOf.get(line.lineKey)];
      const all = kind && kinds.get(kindOf(kind));
      if (!all || !group || !line.takst) continue;
      const others = without(all, ownLines(line, lineage));
      if (others.length < fewest) continue;
      const compared = exactCleanedTakst(line.takst, group) ?? line.takst;
      const { median, score } = deviationFrom(others, compared);
      if (!score?.abs().greaterThan(limit)) continue;
      yield hitAt(line.lineKey, 'takst', {
        ...sideOf(compared, median),
        compared: takst(compared),
        median: takst(median),
        peers: number(others.length),
        score: number(roundTo(score.abs(), 2)),
        limit: number(limit),
      });
    }
  },
});

/** The line itself and what it follows: the figures of the year before that are its own. */
function ownLines(line: Line, lineage: Lineage): string[] {
  return [line.lineKey, ...namedPredecessors(line, lineage).map(({ lineKey }) => lineKey)];
}

function comparedBy({ paragraf, form, unit }: Line): Kind | null {
  return paragraf && form && unit ? { paragraf, form, unit } : null;
}

function sideOf(compared: Amount, median: Amount) {
  const above = compared.minus(median);
  return {
    side: text(above.isNegative() ? 'under' : 'over'),
    share: percent(roundTo(above.abs().times(HUNDRED).dividedBy(median), 1)),
  };
}

/** Last year's takster of as many other lines like that of the example. */
function peers(...takster: number[]): RegionTakst[] {
  return takster.map((takst, index) => ({
    driftsherre: 860,
    lineKey: `P${index + 1}`,
    paragraf: '§ 107',
    form: 'døgn',
    unit: 'døgn',
    takst: amount(takst),
    cleaned: amount(takst),
  }));
}
