import { amount } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, takst, text } from '../hit.js';
import { UNIT_LABELS } from '../lists.js';
import { defineRule } from '../rule.js';

const KRONER = { type: 'kroner', min: '0' } as const;

export const implausibleTakst = defineRule({
  id: 'R31',
  scope: 'line',
  title: 'Usandsynlig størrelse',
  message:
    'En takst på {takst} {unit} ligger uden for {least} til {most}, som takster {unit} plejer at ligge inden for.',
  fix: 'Kontrollér, at takst og enhed hører sammen, fx at en månedstakst ikke er skrevet som døgntakst.',
  severity: 'advarsel',
  basis: 'ours',
  since: 2027,
  parameters: {
    leastDoegn: { ...KRONER, default: '500', label: 'Mindste sandsynlige takst pr. døgn' },
    mostDoegn: { ...KRONER, default: '15000', label: 'Største sandsynlige takst pr. døgn' },
    leastDag: { ...KRONER, default: '100', label: 'Mindste sandsynlige takst pr. dag' },
    mostDag: { ...KRONER, default: '5000', label: 'Største sandsynlige takst pr. dag' },
    leastTime: { ...KRONER, default: '100', label: 'Mindste sandsynlige takst pr. time' },
    mostTime: { ...KRONER, default: '2500', label: 'Største sandsynlige takst pr. time' },
    leastSag: { ...KRONER, default: '1000', label: 'Mindste sandsynlige takst pr. sag' },
    mostSag: { ...KRONER, default: '150000', label: 'Største sandsynlige takst pr. sag' },
    leastMaaned: { ...KRONER, default: '5000', label: 'Mindste sandsynlige takst pr. måned' },
    mostMaaned: { ...KRONER, default: '400000', label: 'Største sandsynlige takst pr. måned' },
  },
  inputs: [
    'lines',
    'takst',
    'unit',
    'leastDoegn',
    'mostDoegn',
    'leastDag',
    'mostDag',
    'leastTime',
    'mostTime',
    'leastSag',
    'mostSag',
    'leastMaaned',
    'mostMaaned',
  ],
  example: {
    hits: [exampleWith({ takst: amount('77593.52') }), exampleWith({ takst: amount('25.51') })],
    passes: [
      exampleContext(),
      exampleWith({ takst: amount(15000) }),
      exampleWith({ takst: amount(500) }),
      exampleWith({ takst: amount('77593.52'), unit: 'måned' }),
    ],
  },
  *check({ lines }, limits) {
    const ranges = {
      døgn: [limits.leastDoegn, limits.mostDoegn],
      dag: [limits.leastDag, limits.mostDag],
      time: [limits.leastTime, limits.mostTime],
      sag: [limits.leastSag, limits.mostSag],
      måned: [limits.leastMaaned, limits.mostMaaned],
    } as const;
    for (const { lineKey, takst: charged, unit } of lines) {
      if (!charged || !unit) continue;
      const [least, most] = ranges[unit];
      if (charged.greaterThanOrEqualTo(least) && charged.lessThanOrEqualTo(most)) continue;
      yield hitAt(lineKey, ['takst', 'unit'], {
        takst: takst(charged),
        unit: text(UNIT_LABELS[unit]),
        least: takst(least),
        most: takst(most),
      });
    }
  },
});
