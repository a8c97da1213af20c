import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { assemble } from './assemble.js';
import { differences } from './differences.js';
import { fullInput } from './full.example.js';

const input = fullInput();
const made = assemble(input);

describe('where two takstbilag differ', () => {
  it('is nowhere when they say the same', () => {
    expect(differences(made, assemble(input))).toEqual([]);
  });

  it('names the line with what is said of it, and then the parts', () => {
    const [first, ...others] = input.approved;
    if (!first) throw new Error('the example has an approved takst');
    const { lineKey } = first.line;
    const line = { ...first.line, takst: amount('1'), targetGroup: 'Andre' };
    const found = differences(made, assemble({ ...input, approved: [{ ...first, line }, ...others] }));
    expect(found).toEqual(expect.arrayContaining([`${lineKey} takst`, `${lineKey} målgruppe`]));
    expect(found[0]).toContain(lineKey);
    expect(found).not.toContain('Takster');
  });

  it('names a line that only one of them has', () => {
    const { approved } = input;
    const gone = approved.at(-1)?.line.lineKey;
    const found = differences(made, assemble({ ...input, approved: approved.slice(0, -1) }));
    expect(found).toContain(`${gone} står kun i det ene`);
  });

  it('names the part where no takst is another', () => {
    expect(differences(made, { ...made, date: '2020-01-01' })).toEqual(['datoen']);
    expect(differences(made, { ...made, decisions: [] })).toEqual(['Afgørelser']);
  });
});
