import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from '../amount.js';
import { canonicalJson } from '../canonical.js';
import { assemble } from './assemble.js';
import { approved, awaiting, decision, exampleInput } from './takstbilag.example.js';

describe('assemble', () => {
  const model = assemble(exampleInput());

  it('lists the approved takster by driftsherre in Danish order, by paragraf, and the levels upwards', () => {
    const listed = model.sections.map(({ party, paragraffer }) => ({
      [party.name]: paragraffer.map(({ paragraf, takster }) => [
        paragraf,
        ...takster.map(({ ydelse, takst }) => `${ydelse} ${takst}`),
      ]),
    }));
    expect(listed).toEqual([
      {
        'Hjørring Kommune': [
          ['§ 85', 'Gennemsnitstakst 1899.5'],
          ['§ 107', 'Gennemsnitstakst 2604'],
        ],
      },
      { 'Aalborg Kommune': [['§ 107', 'Gennemsnitstakst 2551.02', 'Niveau 1 1981', 'Niveau 2 2477']] },
    ]);
  });

  it('shows last year and the change, nominal and real, and nothing where there is no predecessor', () => {
    const takster = model.sections.flatMap(({ paragraffer }) => paragraffer.flatMap(({ takster }) => takster));
    expect(takster.find(({ lineKey }) => lineKey === 'H1')).toMatchObject({
      previous: { takst: '2480', unit: 'døgn' },
      nominalChange: '5',
      realChange: '1.74',
      comparedOn: 'renset',
      validFrom: '2027-01-01',
    });
    expect(takster.find(({ lineKey }) => lineKey === 'A1')).toMatchObject({
      previous: null,
      nominalChange: null,
      realChange: null,
    });
  });

  it('shows a fall that rounds to nothing as 0', () => {
    const entry = approved(851, { takst: amount('2479.999') });
    const shown = assemble(exampleInput({ approved: [entry], awaiting: [] })).sections[0]?.paragraffer[0]?.takster[0];
    expect(shown?.nominalChange).toBe('0');
  });

  it('counts for every party, also the one with nothing to report', () => {
    const counts = model.overview.parties.map(({ party, takster, approved, awaiting, compared }) => [
      party.code,
      takster,
      approved,
      awaiting,
      compared,
    ]);
    expect(counts).toEqual([
      [860, 2, 2, 0, 2],
      [825, 0, 0, 0, 0],
      [851, 4, 3, 1, 2],
    ]);
    expect(model.overview.parties[1]?.realChange).toBeNull();
    expect(model.overview.total).toMatchObject({ takster: 6, approved: 5, awaiting: 1, compared: 4 });
  });

  it('weights the average by money', () => {
    const units = { unit: 'måned', form: 'sag' } as const;
    const line = (lineKey: string, takst: string, count: number) => ({
      ...approved(851, { ...units, lineKey, takst: amount(takst), units: amount(count), regulation: null }),
      previous: {
        takst: amount(1000),
        cleaned: amount(1000),
        unit: 'måned',
        paragraf: '§ 107',
        serviceKind: 'gennemsnit',
        places: null,
      },
    });
    const input = {
      approved: [line('1', '1100', 9), line('2', '1000', 1)],
      awaiting: [],
      decisions: [],
      pl: amount(0),
    };
    expect(assemble(exampleInput(input)).overview.total.realChange).toBe('9');
  });

  it('gives what awaits with last year alone: no figure of the new year anywhere', () => {
    expect(model.awaiting).toEqual([
      {
        lineKey: 'A4',
        tilbud: 'Attruphøj',
        paragraf: '§ 107',
        ydelse: 'Gennemsnitstakst',
        targetGroup: 'Voksne med udviklingshæmning',
        party: { code: 851, name: 'Aalborg Kommune' },
        previous: { takst: '2480', unit: 'døgn' },
        stateText: 'Delegeret til FU',
      },
    ]);
    expect(canonicalJson(model)).not.toMatch(/9876|9\.876|17\.5|17,5/);
    expect(model).toMatchObject({ status: 'foreløbig', statusText: 'Foreløbig: 1 takst afventer afgørelse.' });
  });

  it('is final when nothing awaits', () => {
    expect(assemble(exampleInput({ awaiting: [] }))).toMatchObject({ status: 'endelig', awaiting: [] });
  });

  it('does not depend on the order of what it is given', () => {
    const input = exampleInput();
    const expected = canonicalJson(model);
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        shuffled(input.approved),
        shuffled(input.decisions),
        shuffled(input.parties),
        (approved, decisions, parties) => {
          expect(canonicalJson(assemble({ ...input, approved, decisions, parties }))).toBe(expected);
        },
      ),
    );
  });

  it('never carries the money of an awaiting line, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300_000_000, max: 900_000_000 }), (oere) => {
        const takst = amount(oere).dividedBy(100);
        const secret = { lineKey: 'A4', takst, costPay: takst, places: takst, units: takst, income: takst };
        const text = canonicalJson(assemble(exampleInput({ awaiting: [awaiting(851, secret, 'in_fu')] })));
        expect(text).not.toContain(takst.toFixed());
        expect(text).toBe(
          canonicalJson(assemble(exampleInput({ awaiting: [awaiting(851, { lineKey: 'A4' }, 'in_fu')] }))),
        );
      }),
    );
  });

  it('lets no grounds name the takst of a revision that is not approved', () => {
    const comment = 'Alle godkendes undtagen den på 3.111,50 kr.';
    const told = (withheld: string[]) =>
      canonicalJson(
        assemble(
          exampleInput({ withheld: withheld.map((one) => amount(one)), decisions: [decision(1, 'A1', { comment })] }),
        ),
      );
    expect(told([])).toContain('3.111,50');
    expect(told(['3111.5'])).not.toContain('3.111,50');
  });

  it('survives being stored as JSON: read back, it has the same canonical form', () => {
    expect(canonicalJson(JSON.parse(JSON.stringify(model)))).toBe(canonicalJson(model));
  });

  it.each([
    ['a takst twice', { awaiting: [awaiting(851, { lineKey: 'A1' })] }],
    ['a driftsherre outside the agreement', { approved: [approved(101, {})] }],
    ['an approved line without takst', { approved: [approved(851, { takst: null })] }],
    ['a line without tilbud', { approved: [approved(851, { tilbudName: null })] }],
  ])('refuses %s', (_, changes) => {
    expect(() => assemble(exampleInput(changes))).toThrow(TypeError);
  });
});

describe('the decisions', () => {
  it('stand together when they are the same, newest first, and without grounds that are not for all', () => {
    const { decisions } = assemble(exampleInput());
    expect(decisions.map(({ outcome, comment, takster }) => [outcome, comment, takster.length])).toEqual([
      ['Delegeret til FU af DAS', null, 1],
      ['Godkendt af DAS', null, 5],
    ]);
    expect(decisions[1]?.takster[0]).toEqual({
      party: 'Hjørring Kommune',
      tilbud: 'Bostedet Ådalen',
      paragraf: '§ 85',
      ydelse: 'Gennemsnitstakst',
    });
  });

  it('publish the grounds of an approval, unless they name a takst that awaits', () => {
    const grounds = (comment: string) =>
      assemble(exampleInput({ decisions: [decision(1, 'A1', { comment })] })).decisions[0]?.comment;
    expect(grounds('Godkendt på 2.551,02 kr.')).toBe('Godkendt på 2.551,02 kr.');
    expect(grounds('Alle undtagen den på 9.876,54 kr.')).toBeNull();
    expect(grounds('Alle undtagen den på 9876.54')).toBeNull();
    expect(grounds('Alle undtagen den på 9 876,540 kr.')).toBeNull();
  });

  it('are gone when they are undone', () => {
    const undone = [decision(1, 'A1'), decision(3, 'A1', { action: 'undo', to: 'submitted' }), decision(2, 'H1')];
    const { decisions } = assemble(exampleInput({ decisions: undone }));
    expect(decisions.map(({ takster }) => takster.map(({ tilbud }) => tilbud))).toEqual([['Bostedet Ådalen']]);
  });
});

describe('the changes since the edition before', () => {
  const first = assemble(exampleInput());

  it('are none in a first edition or in the same again', () => {
    expect(first.changes).toEqual({ sinceEdition: null, entries: [] });
    expect(assemble(exampleInput({ edition: 2, published: [first] })).changes).toEqual({
      sinceEdition: 1,
      entries: [],
    });
  });

  it('name what is new, changed and gone, with reason, decision and date', () => {
    const input = exampleInput();
    const kept = input.approved.filter(({ line }) => !['H2', 'A1'].includes(line.lineKey));
    const changes = {
      edition: 2,
      published: [first],
      awaiting: [],
      approved: [
        ...kept,
        approved(851, { lineKey: 'A1', tilbudName: 'Bøgen', takst: amount('2600') }),
        approved(851, { lineKey: 'A4', tilbudName: 'Attruphøj', takst: amount('2500') }),
      ],
      decisions: [
        ...input.decisions,
        decision(7, 'A4', { body: 'FU', meeting: null, at: '2027-01-14', comment: 'FU finder stigningen forklaret.' }),
      ],
    };
    const { entries } = assemble({ ...input, ...changes }).changes;
    expect(entries.map(({ lineKey, kind, old, new: now }) => [lineKey, kind, old, now])).toEqual([
      ['A4', 'ny', null, '2500'],
      ['A1', 'ændret', '2551.02', '2600'],
      ['H2', 'udgået', '1899.5', null],
    ]);
    expect(entries[0]).toMatchObject({
      reason: 'FU finder stigningen forklaret.',
      decision: 'Godkendt af FU efter delegation fra DAS. Skriftlig behandling',
      date: '2027-01-14',
    });
  });
});
