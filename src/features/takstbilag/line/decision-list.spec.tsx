import { expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { DecisionList } from './decision-list.js';

const decision = { text: 'Godkendt af DAS. Møde i DAS den 12. november 2026', mandate: null, date: '2026-11-12' };

it('says of each takst what its edition tells of the decision, and no more', () => {
  const html = render(
    <DecisionList
      versions={[
        { year: 2027, edition: 1, decision, tellsDecision: true },
        { year: 2026, edition: 1, decision: null, tellsDecision: true },
        { year: 2025, edition: 2, decision: null, tellsDecision: false },
      ]}
    />,
  );
  const said = [...html.matchAll(/<dd[^>]*>(.*?)<\/dd>/g)].map(([, text]) => text);
  expect(said).toEqual([
    'Godkendt af DAS. Møde i DAS den 12. november 2026. Registreret den 12. november 2026.',
    'Overtaget fra et tidligere takstbilag',
    'Udgaven oplyser ikke, hvilken afgørelse der ligger bag',
  ]);
});
