import { expect, it } from '@jest/globals';
import { assemble } from '../../../domain/takstbilag/assemble.js';
import { fullInput } from '../../../domain/takstbilag/full.example.js';
import { readingGuide } from './reading-guide.js';

it('speaks of sections, where the guide of the workbook speaks of sheets', () => {
  const texts = readingGuide(assemble(fullInput())).flatMap((block) => ('text' in block ? block.text : []));
  const all = texts.join('\n');
  expect(all).not.toMatch(/\b[Aa]rket\b/);
  expect(all).toContain('Der afregnes efter taksterne i afsnittet "Godkendte takster 2027"');
  expect(all).toContain('Afsnittet "Tillæg" viser');
  expect(all).toContain('mens afsnittet "Rettelser siden første udgave" samler');
});
