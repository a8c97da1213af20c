import { type Amount, amount, HUNDRED, sum, ZERO } from '../../amount.js';
import { type Balance, balanceOf, calculatedTakst, needOf, typesUnits, unitsOf } from '../../balance.js';
import { COSTS, type Group, type Line, type Unit } from '../../takst.js';
import type { Hit } from '../context.js';
import { exampleContext, exampleWith } from '../example.js';
import { factor, hitAt, kroner, number, percent, takst, text } from '../hit.js';
import { defineRule } from '../rule.js';
import { takstDecimalsOf } from '../takst-decimals.js';
import { cellsOf } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

/** grundlag + regulering, which may be negative. */
const NEED = '{grundlag} {sign} {regulation}';
const ONE = `Taksten er {takst}, men tallene giver (${NEED})`;
const SEVERAL = `Takstgruppens takster × enheder giver {income}, men ${NEED} = {need} skal dækkes.`;

export const taksterCoverCosts = defineRule({
  id: 'R13',
  scope: 'group',
  title: 'Taksterne dækker ikke omkostningerne',
  message: `${ONE} / ({places} pladser × {days} dage × {occupancy}) = {computed}.`,
  messages: {
    typed: `${ONE} / {units} {unit} = {computed}.`,
    noUnits: 'Der er {units} budgetterede enheder, så de {need}, der skal dækkes, kan ikke fordeles på taksten.',
    short: `${SEVERAL} Der mangler {difference} ({share}): takster, der er {factor} gange så store, dækker.`,
    over: `${SEVERAL} Det er {difference} ({share}) for meget: takster, der er {factor} gange så store, dækker.`,
    noIncome: `${SEVERAL} Der mangler {difference}.`,
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
  *check({ groups, parameters }, limits) {
    const decimals = takstDecimalsOf(parameters);
    for (const group of groups) yield* hitsOf(group, limits, decimals);
  },
});

function* hitsOf(group: Group, limits: { perUnit: Amount; share: Amount }, decimals: number): Iterable<Hit> {
  const cells = cellsOf(group.lines, 'takst');
  const balance = balanceOf(group);
  if (!balance) {
    for (const line of group.lines) yield* missingFrom(line);
  } else if (!needOf(group).greaterThan(0)) {
    yield { cells, values: { need: kroner(balance.need) }, message: 'nothing' };
  } else if (isOff(group, balance, limits)) {
    const [line, ...others] = group.lines;
    yield { cells, ...(line && others.length === 0 ? recomputed(line, group, decimals) : missing(group, balance)) };
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

type Told = Pick<Hit, 'message' | 'values'>;

/** What a takst alone should have been, with the numbers it comes from. */
function recomputed(line: Line, group: Group, decimals: number): Told {
  const units = unitsIn(group);
  const computed = calculatedTakst(group, decimals);
  if (!computed || !line.takst) {
    return { message: 'noUnits', values: { units: number(units), need: kroner(needOf(group)) } };
  }
  const values = { ...needValues(group), takst: takst(line.takst), computed: takst(computed) };
  if (typesUnits(line)) {
    return { message: 'typed', values: { ...values, units: number(units), unit: text(pluralOf(line.unit)) } };
  }
  const { places, days, occupancy } = line;
  const by = { places: number(places ?? 0), days: number(days ?? 0), occupancy: percent(occupancy ?? ZERO) };
  return { values: { ...values, ...by } };
}

/** What the takster of several lines lack together, or bring in too much. */
function missing(group: Group, { income, need, difference }: Balance): Told {
  const off = difference.abs();
  const values = { ...needValues(group), income: kroner(income), need: kroner(need), difference: kroner(off) };
  if (!income.greaterThan(0)) return { message: 'noIncome', values };
  const share = percent(off.times(HUNDRED).dividedBy(need));
  return {
    message: difference.isNegative() ? 'short' : 'over',
    values: { ...values, share, factor: factor(need.dividedBy(income)) },
  };
}

function needValues({ grundlag, regulation }: Group): Hit['values'] {
  return {
    grundlag: kroner(grundlag),
    sign: text(regulation.isNegative() ? '\u2212' : '+'),
    regulation: kroner(regulation.abs()),
  };
}

const PLURALS: Readonly<Record<Unit, string>> = {
  døgn: 'døgn',
  dag: 'dage',
  time: 'timer',
  sag: 'sager',
  måned: 'måneder',
};
const pluralOf = (unit: Unit | null): string => (unit ? PLURALS[unit] : 'enheder');

function unitsIn(group: Group): Amount {
  return sum(group.lines.map(unitsOf));
}
