import { type Amount, amount, HUNDRED, sum } from '../../amount.js';
import { type Balance, balanceOf, needOf, typesUnits, unitsOf } from '../../balance.js';
import { COSTS, type Group, type Line } from '../../takst.js';
import type { Hit } from '../context.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, kroner, number, percent } from '../hit.js';
import { defineRule } from '../rule.js';
import { cellsOf } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

export const taksterCoverCosts = defineRule({
  id: 'R13',
  scope: 'group',
  title: 'Taksterne dækker ikke omkostningerne',
  message: 'Takst × enheder giver {income}, men {need} skal dækkes. Forskellen er {perUnit} kr. pr. enhed.',
  messages: {
    group: 'Takstgruppens takster × enheder giver {income}, men {need} skal dækkes. Forskellen er {share}.',
    nothing:
      'Omkostningsgrundlag og regulering giver tilsammen {need}, så der er ingen omkostninger for taksten at dække.',
    missing: 'Balancen kan ikke beregnes, fordi der mangler en takst eller et tal, som enhederne beregnes af.',
  },
  fix: 'Ret takst, pladser, dage, belægning eller beløb, så takst × enheder dækker omkostningsgrundlag plus regulering. Kolonnen Gruppens balance viser regnestykket.',
  severity: 'fejl',
  basis: { law: 'Serviceloven (SEL) § 174' },
  since: 2027,
  parameters: {
    perUnit: { type: 'kroner', default: '1.00', min: '0', label: 'Tilladt afvigelse pr. enhed, én takst' },
    share: { type: 'percent', default: '0.1', min: '0', label: 'Tilladt afvigelse, takstgruppe med flere linjer' },
  },
  inputs: [
    'takst',
    'units',
    'unit',
    'form',
    'places',
    'days',
    'occupancy',
    ...COSTS,
    'income',
    'regulation',
    'groups',
    'perUnit',
    'share',
  ],
  example: {
    hits: [
      exampleWith({ takst: amount('2499.99') }),
      exampleLevels({ 3: { takst: amount(2319) } }),
      exampleWith({ regulation: amount(-18_250_000) }),
      exampleWith({ unit: 'måned', units: null }),
    ],
    passes: [exampleContext(), exampleWith({ takst: amount('2550.03') }), exampleLevels()],
  },
  *check({ groups }, limits) {
    for (const group of groups) yield* hitsOf(group, limits);
  },
});

function* hitsOf(group: Group, limits: { perUnit: Amount; share: Amount }): Iterable<Hit> {
  const cells = cellsOf(group.lines, 'takst');
  const balance = balanceOf(group);
  if (!balance) {
    for (const line of group.lines) yield* missingFrom(line);
  } else if (!needOf(group).greaterThan(0)) {
    yield { cells, values: { need: kroner(balance.need) }, message: 'nothing' };
  } else if (isOff(group, balance, limits)) {
    yield { cells, values: valuesOf(group, balance), ...(group.lines.length > 1 && { message: 'group' }) };
  }
}

function* missingFrom(line: Line): Iterable<Hit> {
  const fields = ['takst', ...(typesUnits(line) ? ['units'] : ['places', 'days', 'occupancy'])] as (keyof Line)[];
  const blank = fields.filter((field) => line[field] === null);
  if (blank.length > 0) yield hitAt(line.lineKey, blank, {}, { message: 'missing' });
}

/** Strictly beyond the limit and unrounded: exactly 1.00 kr. per unit is not off. */
function isOff(
  group: Group,
  { difference, need }: Balance,
  { perUnit, share }: { perUnit: Amount; share: Amount },
): boolean {
  const limit = group.lines.length === 1 ? perUnit.times(unitsIn(group)) : need.times(share).dividedBy(HUNDRED);
  return difference.abs().greaterThan(limit);
}

function valuesOf(group: Group, { income, need, difference }: Balance): Hit['values'] {
  const values = { income: kroner(income), need: kroner(need) };
  const off = difference.abs();
  if (group.lines.length > 1) return { ...values, share: percent(off.times(HUNDRED).dividedBy(need)) };
  // Without units nothing is brought in, and the whole need is off.
  const units = unitsIn(group);
  return { ...values, perUnit: number(units.isZero() ? off : off.dividedBy(units.abs())) };
}

function unitsIn(group: Group): Amount {
  return sum(group.lines.map(unitsOf));
}
