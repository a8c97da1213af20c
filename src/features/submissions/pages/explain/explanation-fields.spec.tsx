import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { ExplanationFields } from './explanation-fields.view.js';

describe('the fields of an explanation', () => {
  it('say how long it must be by the year’s own value, and keep what was typed', () => {
    const html = renderToString(
      <ExplanationFields
        cause={{ name: 'cause', label: 'Årsag' }}
        text={{ name: 'text', label: 'Forklaring', rows: 7, draft: 'a' }}
        question="hvad er ændret?"
        shortest={50}
        said={{ cause: 'andet', text: 'Før' }}
        typed={{ cause: '', text: 'For kort', field: 'text', refusal: 'Skriv mere.' }}
      />,
    );
    expect(html).toContain('Mindst 50 og højst 1.500 tegn: hvad er ændret?');
    expect(html).toContain('For kort');
    expect(html).toContain('Skriv mere.');
    expect(html).not.toContain('Før');
  });
});
