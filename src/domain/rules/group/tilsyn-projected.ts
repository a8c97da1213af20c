import { amount, sum } from '../../amount.js';
import { predecessorsOf } from '../../lineage/lineage.js';
import type { Group } from '../../takst.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { kroner, percent } from '../hit.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';
import { exampleApproved } from './group-examples.js';

const FALLEN = { parameters: new Map([['R23.changeTilbud', '-18.5']]) };
const LAST_YEAR = exampleApproved([exampleLine({ costTilsyn: amount(150_000) })]);

export const tilsynProjected = defineRule({
  id: 'R23',
  scope: 'group',
  title: 'Tilsyn er kun fremskrevet',
  message: 'Tilsyn er {tilsyn} mod {last} sidste år, selv om socialtilsynets takster for tilbud er faldet {fall}.',
  fix: 'Skriv udgiften efter socialtilsynets takstblad for året i kolonnen Tilsyn. Er tilbuddet flyttet til en dyrere takstgruppe i tilsynet, så skriv det i Forklaring.',
  severity: 'advarsel',
  basis: 'S2 item 3',
  since: 2027,
  parameters: {
    changeTilbud: {
      type: 'optional percent',
      default: '',
      min: '-100',
      max: '100',
      label: 'Ændring i socialtilsynets takster fra året før, tilbud',
    },
  },
  inputs: ['costTilsyn', 'groups', 'predecessors', 'lineage', 'lastYear', 'changeTilbud'],
  example: {
    hits: [
      exampleContext({ lastYear: LAST_YEAR, ...FALLEN }),
      exampleWith({ costTilsyn: amount(154_500) }, { lastYear: LAST_YEAR, ...FALLEN }),
    ],
    passes: [
      exampleContext({ lastYear: LAST_YEAR }),
      exampleContext({ lastYear: LAST_YEAR, parameters: new Map([['R23.changeTilbud', '3.5']]) }),
      exampleWith({ costTilsyn: amount(122_250) }, { lastYear: LAST_YEAR, ...FALLEN }),
      exampleContext(FALLEN),
    ],
  },
  *check({ groups, lastYear, lineage }, { changeTilbud: change }) {
    if (!change?.lessThan(0)) return;
    for (const group of groups) {
      const [last, tilsyn] = [tilsynOf(followedGroups(group, { lastYear, lineage })), tilsynOf([group])];
      // An imported year may know a takst and not what it rested on.
      if (!last.greaterThan(0) || tilsyn.lessThan(last)) continue;
      const values = { tilsyn: kroner(tilsyn), last: kroner(last), fall: percent(change.abs()) };
      yield { cells: whereWritten(group, 'costTilsyn'), values };
    }
  },
});

const tilsynOf = (groups: readonly Group[]) =>
  sum(groups.flatMap(({ lines }) => lines.map(({ costTilsyn }) => costTilsyn)));

/** The groups of last year whose lines these are, or that these lines follow. */
function followedGroups({ lines }: Group, { lastYear, lineage }: Pick<RuleContext, 'lastYear' | 'lineage'>): Group[] {
  const followed = lines.flatMap((line) => predecessorsOf(line, { previous: lastYear, lineage }));
  return [...new Set(followed.flatMap(({ lineKey }) => lastYear.get(lineKey)?.group ?? []))];
}
