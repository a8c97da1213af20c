import { describe, expect, it } from '@jest/globals';
import { exampleContext, exampleWith } from '../example.js';
import { runRules, testRule } from '../rule.js';
import { takstModelChanged } from './takst-model-changed.js';

describe('R45', () => {
  it('has examples that do what they say', () => expect(testRule(takstModelChanged)).toEqual([]));

  it('tells each difference at its cell', () => {
    const { previous } = exampleContext();
    const found = runRules(
      [takstModelChanged],
      exampleWith({ serviceKind: 'basis', unit: 'måned', paragraf: '§ 108' }, { previous }),
    );
    expect(found.map(({ cells, message }) => [cells[0]?.field, message.slice(0, 50)])).toEqual([
      ['serviceKind', 'Takstmodellen er ændret fra gennemsnit til basis i'],
      ['unit', 'Enheden er ændret fra døgn til måned i forhold til'],
      ['paragraf', 'Paragraffen er ændret fra § 107 til § 108 i forhol'],
    ]);
  });

  it('knows a paragraf however it is written', () => {
    const { previous } = exampleContext();
    expect(runRules([takstModelChanged], exampleWith({ paragraf: 'SEL § 107' }, { previous }))).toEqual([]);
  });
});
