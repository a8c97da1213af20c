import type { Line } from '../../takst.js';
import type { PreviousLine } from '../context.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, text } from '../hit.js';
import { paragrafAsWritten } from '../lists.js';
import { defineRule } from '../rule.js';
import { followedLines } from './followed-lines.js';

const previous = exampleContext().previous;

export const takstModelChanged = defineRule({
  id: 'R45',
  scope: 'change',
  title: 'Takstmodel, enhed eller paragraf ændret',
  message: '{what} er ændret fra {from} til {to} i forhold til den takst, linjen følger.',
  fix: 'Ret linjen, eller forklar ændringen i Årsag og Forklaring. Taksten behandles af FU.',
  severity: 'markering',
  basis: 'S2 item 4',
  since: 2027,
  parameters: {},
  inputs: ['lines', 'unit', 'paragraf', 'serviceKind', 'predecessors', 'previous', 'lineage'],
  example: {
    hits: [
      exampleWith({ serviceKind: 'basis' }, { previous }),
      exampleWith({ unit: 'måned' }, { previous }),
      exampleWith({ paragraf: '§ 108' }, { previous }),
    ],
    passes: [exampleContext(), exampleWith({ unit: 'måned', previousTakst: null })],
  },
  *check(context) {
    for (const { line, previous: follows } of followedLines(context)) {
      if (!follows) continue;
      for (const { field, what, from, to } of differences(line, follows)) {
        yield hitAt(line.lineKey, field, { what: text(what), from: text(from), to: text(to) });
      }
    }
  },
});

interface Difference {
  field: keyof Line;
  what: string;
  from: string;
  to: string;
}

function differences(line: Line, follows: PreviousLine): Difference[] {
  const compared = [
    { field: 'serviceKind', what: 'Takstmodellen', from: follows.serviceKind, to: line.serviceKind },
    { field: 'unit', what: 'Enheden', from: follows.unit, to: line.unit },
    {
      field: 'paragraf',
      what: 'Paragraffen',
      from: paragrafAsWritten(follows.paragraf),
      to: line.paragraf && paragrafAsWritten(line.paragraf),
    },
  ] as const;
  return compared.flatMap(({ to, ...rest }) => (to && to !== rest.from ? [{ ...rest, to }] : []));
}
