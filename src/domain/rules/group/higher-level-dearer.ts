import { amount } from '../../amount.js';
import type { Line } from '../../takst.js';
import type { Hit } from '../context.js';
import { exampleContext } from '../example.js';
import { number, takst } from '../hit.js';
import { defineRule } from '../rule.js';
import { cellsOf } from './group-cells.js';
import { exampleLevels } from './group-examples.js';
import { scalesOf } from './level-scale.js';

export const higherLevelDearer = defineRule({
  id: 'R28',
  scope: 'group',
  title: 'Højere niveau er ikke dyrere',
  message: 'Niveau {higher} til {higherTakst} er ikke dyrere end niveau {lower} til {lowerTakst} pr. {unit}.',
  fix: 'Kontrollér, at niveauernes takster ikke er byttet om. Skriv i forklaringen, hvorfor et højere niveau ikke koster mere, hvis det er rigtigt.',
  severity: 'advarsel',
  basis: 'ours',
  since: 2027,
  parameters: {},
  inputs: ['takst', 'level', 'serviceKind', 'unit', 'groups'],
  example: {
    hits: [
      exampleLevels({ 2: { takst: amount(3219) }, 3: { takst: amount(2477) } }),
      exampleLevels({ 2: { takst: amount(1981) } }),
    ],
    passes: [exampleLevels(), exampleLevels({ 3: { level: 5 } }), exampleContext()],
  },
  *check({ groups }) {
    for (const scale of groups.flatMap(scalesOf)) {
      for (const [index, { lines }] of scale.entries()) {
        const [higher, lower] = [lines[0], scale[index - 1]?.lines[0]];
        if (higher && lower) yield* compare(higher, lower);
      }
    }
  },
});

function* compare(higher: Line, lower: Line): Iterable<Hit> {
  if (!higher.takst || !lower.takst || !higher.unit || higher.unit !== lower.unit) return;
  if (higher.takst.greaterThan(lower.takst)) return;
  yield {
    cells: cellsOf([lower, higher], 'takst'),
    values: {
      higher: number(higher.level ?? 0),
      higherTakst: takst(higher.takst),
      lower: number(lower.level ?? 0),
      lowerTakst: takst(lower.takst),
      unit: { kind: 'text', value: higher.unit },
    },
  };
}
