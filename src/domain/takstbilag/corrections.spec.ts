import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { assemble } from './assemble.js';
import { approved, decision, exampleInput } from './takstbilag.example.js';

const first = assemble(exampleInput({ awaiting: [] }));
const second = assemble(revised('2600', '2027-04-01', { edition: 2, published: [first] }, 7));
const third = assemble(revised('2650', '2027-07-01', { edition: 3, published: [first, second] }, 7, 8));

describe('the corrections since the first edition', () => {
  it('are none in the first', () => {
    expect(first.corrections).toEqual([]);
  });

  it('are kept from edition to edition, each with the edition in which it came', () => {
    const told = third.corrections.map((entry) => [
      entry.edition,
      entry.old,
      entry.new,
      entry.validFrom,
      entry.mandate,
    ]);
    expect(told).toEqual([
      [2, '2604', '2600', '2027-04-01', 'Mandat fra DAS'],
      [3, '2600', '2650', '2027-07-01', 'Mandat fra DAS'],
    ]);
    expect(third.changes.entries).toHaveLength(1);
  });

  it('stay when nothing more changes', () => {
    const fourth = assemble(revised('2650', '2027-07-01', { edition: 4, published: [first, second, third] }, 7, 8));
    expect(fourth.changes.entries).toEqual([]);
    expect(fourth.corrections).toEqual(third.corrections);
  });
});

describe('a takst that begins within the takstår', () => {
  const takstOf = ({ sections }: typeof first) =>
    sections
      .flatMap(({ paragraffer }) => paragraffer.flatMap(({ takster }) => takster))
      .find(({ lineKey }) => lineKey === 'H1');

  it('stands with its day and the takst that was in force until then', () => {
    expect(takstOf(first)).toMatchObject({ validFrom: '2027-01-01', replaces: null });
    expect(takstOf(second)).toMatchObject({
      validFrom: '2027-04-01',
      replaces: { takst: '2604', unit: 'døgn', validFrom: '2027-01-01' },
    });
    expect(takstOf(third)?.replaces).toEqual({ takst: '2600', unit: 'døgn', validFrom: '2027-04-01' });
  });

  it('keeps that in the editions that follow, also when it is corrected from the same day', () => {
    const same = assemble(revised('2600', '2027-04-01', { edition: 3, published: [first, second] }, 7));
    expect(takstOf(same)?.replaces).toEqual(takstOf(second)?.replaces);
    const corrected = assemble(revised('2590', '2027-04-01', { edition: 3, published: [first, second] }, 7));
    expect(takstOf(corrected)?.replaces).toEqual(takstOf(second)?.replaces);
  });

  it('took the place of nothing where it is corrected from the first day of the year', () => {
    const corrected = assemble(revised('2590', '2027-01-01', { edition: 3, published: [first, second] }, 7));
    expect(takstOf(corrected)).toMatchObject({ takst: '2590', replaces: null });
  });
});

/** H1 with another takst from a day, decided under a mandate. */
function revised(
  takst: string,
  validFrom: string,
  changes: Parameters<typeof exampleInput>[0],
  ...decisions: number[]
) {
  const input = exampleInput({ awaiting: [], ...changes });
  const line = { lineKey: 'H1', tilbudName: 'Bostedet Ådalen', takst: amount(takst), validFrom };
  const under = { body: 'FU', mandate: 'Mandat fra DAS', at: '2027-03-15', meeting: null } as const;
  return {
    ...input,
    approved: [...input.approved.filter((entry) => entry.line.lineKey !== 'H1'), approved(860, line)],
    decisions: [...input.decisions, ...decisions.map((id) => decision(id, 'H1', under))],
  };
}
