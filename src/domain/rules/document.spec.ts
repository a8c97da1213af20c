import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeSeverity, documentRules } from './document.js';
import { RULES } from './index.js';

const FILE = join(__dirname, '../../../docs/regler.md');

describe('documentRules', () => {
  it('is what docs/regler.md holds; UPDATE_DOCS=1 writes it anew', () => {
    const text = documentRules(RULES);
    if (process.env.UPDATE_DOCS) {
      mkdirSync(dirname(FILE), { recursive: true });
      writeFileSync(FILE, text);
    }
    expect(readFileSync(FILE, 'utf8')).toBe(text);
  });

  it('has every rule once, with where it comes from', () => {
    const text = documentRules(RULES);
    expect(text.match(/^### R\d+ /gm)).toHaveLength(RULES.length);
    expect(text).toContain('- **Kilde:** DAS’ referat fra 31. marts 2023, punkt 7');
    expect(text).toContain('- **Kilde:** Ingen kilde: fastsat af os');
  });

  it('says who a markering goes to', () => {
    expect(describeSeverity({ severity: 'markering' })).toMatch(/til FU$/);
    expect(describeSeverity({ severity: 'markering', body: 'DAS' })).toMatch(/til DAS$/);
  });
});
