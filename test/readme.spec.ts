import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settingsTable } from '../src/config.js';
import { workflowDiagram } from '../src/domain/workflow/workflow-diagram.js';

const GENERATED: Record<string, string> = {
  workflow: `\`\`\`mermaid\n${workflowDiagram().trim()}\n\`\`\``,
  settings: settingsTable(),
};

const blockOf = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\n)([\\s\\S]*?)(<!-- /${name} -->)`);

/** UPDATE_DOCS=1 writes what is generated into the README instead of comparing. */
describe('README.md', () => {
  it.each(Object.entries(GENERATED))('has the %s as the code has it', (name, text) => {
    const readme = readFileSync('README.md', 'utf8');
    if (process.env.UPDATE_DOCS)
      writeFileSync(
        'README.md',
        readme.replace(blockOf(name), (_, open, __, close) => `${open}${text}\n${close}`),
      );
    expect(readFileSync('README.md', 'utf8').match(blockOf(name))?.[2]).toBe(`${text}\n`);
  });
});
