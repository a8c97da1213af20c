import type { RecordedLink } from '../../lineage/lineage.js';
import type { Tilbud, TilbudChange } from '../../tilbud.js';
import { tilbudOf } from '../../tilbud-of.js';
import type { RuleContext } from '../context.js';
import { exampleContext, exampleLine } from '../example.js';
import { hitAt, text } from '../hit.js';
import { reportedTilbud } from '../reported-tilbud.js';
import { defineRule } from '../rule.js';

/** Changes after which nothing is reported under the name the tilbudsvifte has, as code and as the word of the sheet. */
const LEAVES = new Set([
  'ud',
  'udmelding',
  'closed',
  'lukning',
  'renamed',
  'nyt navn',
  'converted',
  'omlægning',
  'split',
  'opdeling',
  'merged',
  'sammenlægning',
]);

const [line, [tilbud]] = [exampleLine(), exampleContext().tilbud];
const other = { ...tilbud, id: 2, name: 'Dagtilbuddet Eksemplet' } as Tilbud;
const closing = (effectiveDate: string): TilbudChange => ({
  tilbudName: other.name,
  portalId: null,
  kind: 'lukning',
  effectiveDate,
  placesBefore: '20',
  placesAfter: '0',
  exempt: null,
  agreementWith: null,
  reason: 'Lukkes.',
});

export const missingTilbud = defineRule({
  id: 'R60',
  scope: 'submission',
  title: 'Tilbud mangler',
  message: '{tilbud} er i tilbudsviften, men har ingen linje i indberetningen.',
  fix: 'Indberet tilbuddet, eller meld det ud eller lukket på arket Tilbudsændringer.',
  severity: 'fejl',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'tilbudName', 'portalId', 'tilbud', 'tilbudChanges', 'lastYear', 'lineage', 'year'],
  example: {
    hits: [
      exampleContext({ lines: [line], tilbud: [other] }),
      exampleContext({ lines: [line], tilbud: [other], tilbudChanges: [closing('2027-07-01')] }),
    ],
    passes: [
      exampleContext(),
      exampleContext({ lines: [line], tilbud: [{ ...other, included: false }] }),
      exampleContext({ lines: [line], tilbud: [{ ...other, closedOn: '2026-12-31' }] }),
      exampleContext({ lines: [line], tilbud: [other], tilbudChanges: [closing('2027-01-01')] }),
    ],
  },
  *check(context) {
    const first = `${context.year}-01-01`;
    const accounted = new Set([
      ...reportedTilbud(context).map((reported) => reported.tilbud?.id),
      ...context.tilbudChanges
        .filter((change) => leaves(change, first))
        .map((change) => tilbudOf(change, context.tilbud)?.id),
      ...tilbudPassedOn(context),
    ]);
    for (const tilbud of context.tilbud) {
      if (!tilbud.included || accounted.has(tilbud.id) || (tilbud.closedOn && tilbud.closedOn < first)) continue;
      yield hitAt(null, null, { tilbud: text(tilbud.name) });
    }
  },
});

/** Tilbud whose lines all go on in other lines, here or at another driftsherre, as a decision or the secretariat says. */
function tilbudPassedOn({ lines, lastYear, lineage, tilbud }: RuleContext): number[] {
  if (lineage.size === 0) return [];
  const reported = new Set(lines.map(({ lineKey }) => lineKey));
  const goesOn = ([successor, { source, moved }]: [string, RecordedLink]) =>
    source !== 'page' && (moved || reported.has(successor));
  const passedOn = new Set(
    [...lineage]
      .filter(goesOn)
      .flatMap(([successor, { predecessors }]) =>
        predecessors.flatMap(({ lineKey }) => (lineKey === successor ? [] : [lineKey])),
      ),
  );
  const whole = new Map<number, boolean>();
  for (const { line } of lastYear.values()) {
    const id = tilbudOf(line, tilbud)?.id;
    if (id !== undefined) whole.set(id, (whole.get(id) ?? true) && passedOn.has(line.lineKey));
  }
  return [...whole].flatMap(([id, all]) => (all ? [id] : []));
}

/** Applied for from the first day of the takstår or before; DAS decides later, and a takst cannot be asked for till then. */
function leaves({ kind, effectiveDate, refused }: TilbudChange, first: string): boolean {
  return (
    !refused &&
    kind !== null &&
    LEAVES.has(kind.trim().toLowerCase()) &&
    effectiveDate !== null &&
    effectiveDate <= first
  );
}
