import { describe, expect, it } from '@jest/globals';
import { amount } from '../amount.js';
import { assemble } from './assemble.js';
import { fullInput, twoPartLines } from './full.example.js';

const model = assemble(fullInput());

describe('a takst model in two parts', () => {
  it('is shown as one, with what a place costs in all and the takst it came from', () => {
    const [group, ...others] = model.twoPart;
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      party: { code: 851 },
      tilbud: 'Søhøj',
      paragraf: '§ 107',
      takstgruppe: 'Botilbud',
      awaiting: 0,
      follows: { takst: '2402.83', unit: 'døgn', ydelse: 'Gennemsnitstakst' },
    });
    expect(group?.takster.map(({ ydelse, takst, inAll, previous }) => [ydelse, takst, inAll, previous])).toEqual([
      ['Basistakst', '1500', null, null],
      ['Aktivitetstakst, niveau 1', '800', '2300', null],
      ['Aktivitetstakst, niveau 2', '1100.25', '2600.25', null],
    ]);
  });

  it('moves as one: 10 places on the basis, 4 and 6 on the levels, against 10 before', () => {
    const now = amount(1500)
      .times(10)
      .plus(800 * 4)
      .plus(amount('1100.25').times(6));
    const then = amount('2402.83').times(10).times('1.032');
    expect(model.twoPart[0]?.realChange).toBe(now.dividedBy(then).minus(1).times(100).toFixed(2));
  });

  it('is marked in the list of takster, since its parts are not to be compared alone', () => {
    const takster = model.sections.flatMap(({ paragraffer }) => paragraffer.flatMap((one) => one.takster));
    const marks = takster.map(({ lineKey, part, level, newModel }) => [lineKey, part, level, newModel]);
    expect(marks).toEqual(
      expect.arrayContaining([
        ['B0', 'basis', null, true],
        ['B2', 'aktivitet', 2, true],
        ['T1', 'tillæg', null, false],
        ['A2', null, 1, true],
        ['H1', null, null, false],
      ]),
    );
  });

  it('is not compared while a part of it awaits, and tells how many do', () => {
    const parts = twoPartLines();
    const [last] = parts.splice(2);
    if (!last) throw new Error('there is one');
    const without = fullInput().approved.filter(({ line }) => !line.lineKey.startsWith('B'));
    const awaits = { driftsherre: 851, line: last.line, previous: null, state: 'in_fu' } as const;
    const partly = assemble(fullInput({ approved: [...without, ...parts], awaiting: [awaits] }));
    expect(partly.twoPart[0]).toMatchObject({ awaiting: 1, realChange: null });
    const none = assemble(fullInput({ approved: without, awaiting: [awaits] }));
    expect(partly.analysis?.total.byMoney).toBe(none.analysis?.total.byMoney);
    expect(partly.overview.total.realChange).toBe(none.overview.total.realChange);
  });

  it('has no sum where the parts are paid in different units', () => {
    const hourly = twoPartLines(({ serviceKind }) =>
      serviceKind === 'aktivitet' ? { unit: 'time', units: amount(900) } : {},
    );
    expect(assemble(fullInput({ approved: hourly })).twoPart[0]?.takster.map(({ inAll }) => inAll)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it('a tillæg stands beside the takster it comes on top of', () => {
  expect(model.extraServices).toHaveLength(1);
  expect(model.extraServices[0]).toMatchObject({ lineKey: 'T1', tilbud: 'Søhøj', takst: '455.5', unit: 'time' });
  expect(model.extraServices[0]?.beside.map(({ lineKey, takst }) => [lineKey, takst])).toEqual([
    ['B0', '1500'],
    ['B1', '800'],
    ['B2', '1100.25'],
  ]);
});

describe('objective financing', () => {
  it('lists the shares in Danish order; they add up to the budget', () => {
    expect(model.objectiveFinancing).toEqual([
      {
        party: { code: 851, name: 'Aalborg Kommune' },
        tilbud: 'Børnehus Nord',
        budget: '1000000',
        populationBasis: '0-17',
        shares: [
          { party: { code: 860, name: 'Hjørring Kommune' }, population: 12_400, share: '333334' },
          { party: { code: 825, name: 'Læsø Kommune' }, population: 250, share: '6666' },
          { party: { code: 851, name: 'Aalborg Kommune' }, population: 41_000, share: '660000' },
        ],
        takstAlso: true,
      },
    ]);
  });

  it('refuses shares that are not the budget', () => {
    const [first] = fullInput().objective;
    if (!first) throw new Error('there is one');
    expect(() => assemble(fullInput({ objective: [{ ...first, budget: amount(1_000_001) }] }))).toThrow(TypeError);
  });
});

describe('the decided ind- og udmeldinger', () => {
  it('stand with places, outcome and grounds', () => {
    expect(model.tilbudChanges).toEqual([
      {
        party: { code: 860, name: 'Hjørring Kommune' },
        tilbud: 'Bostedet Fjorden',
        kindText: 'Udmelding',
        effectiveDate: '2027-01-01',
        placesBefore: '12.5',
        placesAfter: null,
        outcome: 'Afvist af DAS',
        grounds: 'Tilbuddet bruges af flere kommuner.',
        date: '2026-11-12',
        meeting: 'Møde i DAS den 12. november 2026',
      },
    ]);
  });

  it('keep grounds back that name a takst that awaits', () => {
    const [first] = fullInput().tilbudChanges;
    if (!first) throw new Error('there is one');
    const named = { ...first, grounds: 'Taksten på 9.876,54 kr. er ikke prøvet.' };
    expect(assemble(fullInput({ tilbudChanges: [named] })).tilbudChanges[0]?.grounds).toBeNull();
  });
});

it('the chain from takst to decision to mandate stands with the takst and with the decision', () => {
  const takster = model.sections.flatMap(({ paragraffer }) => paragraffer.flatMap((one) => one.takster));
  const mandate = 'Mandat fra DAS, møde den 12. november 2026';
  expect(takster.find(({ lineKey }) => lineKey === 'B0')?.decision).toEqual({
    text: 'Godkendt af FU efter delegation fra DAS. Møde i DAS den 12. november 2026',
    mandate,
    date: '2026-11-12',
  });
  expect(model.decisions.find(({ takster: of }) => of.some(({ tilbud }) => tilbud === 'Søhøj'))?.mandate).toBe(mandate);
});
