import { type Amount, amount, HUNDRED, roundTo } from '../../amount.js';
import { commonChange } from '../../common-change.js';
import type { Line } from '../../takst.js';
import { lineChanges } from '../change/line-changes.js';
import { revisionChanges } from '../change/revision-changes.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleLine, inForceOf } from '../example.js';
import { factor, number, text } from '../hit.js';
import { defineRule } from '../rule.js';

/** What a factor is likely to come from; any other is a recalculation. */
const CAUSES: readonly { factor: Amount; cause: string }[] = [
  { factor: amount('1.25'), cause: 'moms er lagt til (25 %)' },
  { factor: amount('0.8'), cause: 'moms er trukket fra (25 %)' },
  { factor: amount(12), cause: 'beløb pr. år står i stedet for pr. måned' },
  { factor: amount(1).dividedBy(12), cause: 'beløb pr. måned står i stedet for pr. år' },
  { factor: amount(365), cause: 'beløb pr. år står i stedet for pr. døgn' },
  { factor: amount(366), cause: 'beløb pr. år står i stedet for pr. døgn' },
  { factor: amount(1).dividedBy(365), cause: 'beløb pr. døgn står i stedet for pr. år' },
  { factor: amount(1).dividedBy(366), cause: 'beløb pr. døgn står i stedet for pr. år' },
];
const RECALCULATION = 'en samlet genberegning';
const MOST_NAMED = 10;

export const commonFactor = defineRule({
  id: 'R67',
  scope: 'submission',
  title: 'Alle takster er ændret ens',
  message:
    '{followers} af {lines} takster er ændret med den samme faktor, {factor}, i forhold til sidste år. Sandsynlig årsag: {cause}. Linjer, der ikke følger med: {others}.',
  messages: {
    inForce:
      '{followers} af {lines} takster er ændret med den samme faktor, {factor}, i forhold til dem, der er i kraft. Sandsynlig årsag: {cause}. Linjer, der ikke følger med: {others}.',
  },
  fix: 'Er faktoren ganget på ved en fejl, så ret taksterne. Er den rigtig, så kan den samme forklaring gives på alle linjerne. Se efter, om de linjer, der ikke følger med, er glemt.',
  severity: 'markering',
  body: 'FU',
  basis: 'S4 item 7',
  since: 2027,
  parameters: {
    share: { type: 'percent', default: '80', min: '50', max: '100', label: 'Mindste andel af linjerne' },
    tolerance: {
      type: 'percent',
      default: '0.2',
      min: '0',
      max: '5',
      unit: 'procentpoint',
      label: 'Tilladt afvigelse fra den fælles ændring',
    },
    fewest: { type: 'whole', default: '5', min: '2', unit: 'linjer', label: 'Færreste linjer' },
  },
  inputs: [
    'lines',
    'groups',
    'tilbudName',
    'takst',
    'unit',
    'predecessors',
    'previous',
    'lineage',
    'pl',
    'inForce',
    'share',
    'tolerance',
    'fewest',
  ],
  example: {
    hits: [
      moved('3100', '3100', '3100', '3100', '3100'),
      // Four of five, with P/L.
      moved('2559.36', '2559.36', '2559.36', '2559.36', '2559.36', '2600'),
      recalculated('2400', '2400', '2400', '2400', '2400'),
    ],
    passes: [
      exampleContext(),
      // R48 has them.
      moved('2480', '2480', '2480', '2480', '2480'),
      moved('3100', '3100', '3100', '3100'),
      moved('3100', '3100', '3100', '3100', '3100', '2600', '2610'),
    ],
  },
  *check(context, { share, tolerance, fewest }) {
    const changes = nominalChanges(context);
    const common = commonChange(
      changes.map(({ nominal }) => nominal),
      tolerance,
    );
    if (!common || common.isZero()) return;
    const follows = ({ nominal }: NominalChange) => !nominal.minus(common).abs().greaterThan(tolerance);
    const followers = changes.filter(follows);
    if (followers.length < fewest || share.times(changes.length).greaterThan(followers.length * 100)) return;
    const isIndexed = !context.inForce && !common.minus(context.pl).abs().greaterThan(tolerance);
    const by = HUNDRED.plus(common).dividedBy(HUNDRED);
    yield {
      cells: followers.map(({ line }) => ({ lineKey: line.lineKey, field: 'takst' })),
      values: {
        followers: number(followers.length),
        lines: number(changes.length),
        // Takster are rounded to the øre, so that 1.25 is seldom exactly that.
        factor: factor(roundTo(by, 4)),
        cause: text(isIndexed ? 'årets P/L' : causeOf(by, tolerance)),
        others: text(named(changes.filter((change) => !follows(change)))),
      },
      ...(isIndexed && { severity: 'advarsel' }),
      ...(context.inForce && { message: 'inForce' }),
    };
  },
});

interface NominalChange {
  line: Line;
  /** Percentage points. */
  nominal: Amount;
}

/** A revision is held against what is in force: that is what a recalculation moved. */
function nominalChanges(context: RuleContext): NominalChange[] {
  const changes = context.inForce ? revisionChanges(context) : lineChanges(context);
  return changes.map(({ line, change }) => ({ line, nominal: change.nominal }));
}

/** A factor below 1 has to be as much nearer: 0.2 pct. point of a 365th is no likeness. */
function causeOf(by: Amount, tolerance: Amount): string {
  const known = CAUSES.find(({ factor }) => {
    const near = factor.lessThan(1) ? tolerance.times(factor) : tolerance;
    return !by.minus(factor).abs().times(HUNDRED).greaterThan(near);
  });
  return known?.cause ?? RECALCULATION;
}

function named(changes: readonly NominalChange[]): string {
  if (changes.length === 0) return 'ingen';
  const names = changes.slice(0, MOST_NAMED).map(({ line }) => `${line.tilbudName ?? 'Uden navn'} (${line.lineKey})`);
  const more = changes.length - names.length;
  return names.join(', ') + (more > 0 ? ` og ${more} ${more === 1 ? 'anden' : 'andre'}` : '');
}

/** As many lines with these takster; each was 2,480 kr. */
function moved(...takster: string[]): RuleContext {
  const lines = takster.map((takst, index) => exampleLine({ lineKey: `L${index + 1}`, takst: amount(takst) }));
  return exampleContext({ lines });
}

/** A revision of as many lines to 2,551.02 kr., where these takster are in force. */
function recalculated(...takster: string[]): RuleContext {
  const lines = takster.map((_, index) => exampleLine({ lineKey: `L${index + 1}` }));
  const before = lines.map((line, index) => ({ ...line, takst: amount(takster[index] ?? '0') }));
  return exampleContext({ lines, inForce: new Map(before.map((line) => [line.lineKey, inForceOf(line)])) });
}
