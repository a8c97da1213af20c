import { amount, sum } from '../../amount.js';
import { exampleContext, exampleWith } from '../example.js';
import { text } from '../hit.js';
import { isListed } from '../lists.js';
import { defineRule } from '../rule.js';
import { whereWritten } from './group-cells.js';
import { exampleLevels } from './group-examples.js';

export const tilsynMissing = defineRule({
  id: 'R22',
  scope: 'group',
  title: 'Tilsyn mangler',
  message: 'Der er intet tilsyn i omkostningsgrundlaget, selv om tilbud efter {paragraf} er under socialtilsyn.',
  fix: 'Skriv udgiften til socialtilsynet i kolonnen Tilsyn, én gang i takstgruppen. Ret Paragraf, hvis den er forkert.',
  severity: 'advarsel',
  basis: 'practice',
  since: 2027,
  parameters: {
    paragraffer: {
      type: 'list',
      default: '§ 107, § 108, § 109, § 110, BL § 43, SUL § 141',
      label: 'Paragraffer under socialtilsyn',
    },
  },
  inputs: ['costTilsyn', 'paragraf', 'groups', 'paragraffer'],
  example: {
    hits: [
      exampleWith({ costTilsyn: null }),
      exampleWith({ costTilsyn: amount(0), paragraf: 'BL § 43' }),
      exampleLevels({ 1: { costTilsyn: null } }),
    ],
    passes: [
      exampleContext(),
      exampleLevels(),
      exampleLevels({ 1: { costTilsyn: null }, 2: { costTilsyn: amount(180_000) } }),
      exampleWith({ costTilsyn: null, paragraf: 'ABL § 105' }),
    ],
  },
  *check({ groups }, { paragraffer }) {
    for (const group of groups) {
      const paragraf = group.lines[0]?.paragraf ?? null;
      if (!isListed(paragraffer, paragraf) || !sum(group.lines.map((line) => line.costTilsyn)).isZero()) continue;
      yield { cells: whereWritten(group, 'costTilsyn'), values: { paragraf: text(paragraf) } };
    }
  },
});
