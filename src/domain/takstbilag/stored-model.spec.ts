import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../canonical.js';
import { assemble } from './assemble.js';
import { fullInput } from './full.example.js';
import { inFormatOf, readModel } from './stored-model.js';

/** An edition as it was stored in format 1, figures and guide of its own. */
const STORED = {
  format: 1,
  takstaar: 2026,
  edition: 2,
  status: 'endelig',
  statusText: 'Endelig: Alle takster er afgjort.',
  date: '2025-12-01',
  pl: '3',
  guide: [{ heading: 'Hvad takstbilaget er', text: 'Som det stod i format 1.' }],
  overview: {
    parties: [],
    total: { takster: 1, approved: 1, awaiting: 0, realChange: '1.5', compared: 1 },
  },
  sections: [
    {
      party: { code: 860, name: 'Hjørring Kommune' },
      paragraffer: [
        {
          paragraf: '§ 107',
          takster: [
            {
              lineKey: 'H1',
              tilbud: 'Bostedet Ådalen',
              paragraf: '§ 107',
              ydelse: 'Gennemsnitstakst',
              targetGroup: null,
              portalId: null,
              places: '20',
              takst: '2480',
              unit: 'døgn',
              validFrom: '2026-01-01',
              previous: null,
              nominalChange: null,
              realChange: null,
              comparedOn: null,
            },
          ],
        },
      ],
    },
  ],
  awaiting: [],
  decisions: [
    {
      date: '2025-11-12',
      body: 'DAS',
      meeting: 'Skriftlig behandling',
      outcome: 'Godkendt af DAS',
      comment: null,
      takster: [],
    },
  ],
  changes: {
    sinceEdition: 1,
    entries: [
      {
        lineKey: 'H1',
        tilbud: 'Bostedet Ådalen',
        paragraf: '§ 107',
        ydelse: 'Gennemsnitstakst',
        targetGroup: null,
        party: { code: 860, name: 'Hjørring Kommune' },
        kind: 'ny',
        unit: 'døgn',
        old: null,
        new: '2480',
        reason: null,
        decision: 'Godkendt af DAS. Skriftlig behandling',
        date: '2025-11-12',
      },
    ],
  },
};

describe('a takstbilag stored in format 1', () => {
  it('is read with what it said, and without the sections it did not have', () => {
    const model = readModel(STORED);
    expect(model.sections[0]?.paragraffer[0]?.takster[0]).toMatchObject({ takst: '2480', part: null, replaces: null });
    expect(model).toMatchObject({ twoPart: [], objectiveFinancing: [], analysis: null, guide: STORED.guide });
    expect(model.corrections).toMatchObject([{ edition: 2, lineKey: 'H1', new: '2480', mandate: null }]);
  });

  it('hashes as it did: reading it changes nothing, and the same content has the same canonical form', () => {
    const before = canonicalJson(STORED);
    const again = inFormatOf(STORED, readModel(STORED));
    expect(canonicalJson(STORED)).toBe(before);
    expect(canonicalJson(again)).toBe(before);
  });

  it('is the edition before of one in format 2', () => {
    const { changes, corrections } = assemble(fullInput({ year: 2026, edition: 3, published: [readModel(STORED)] }));
    expect(changes.sinceEdition).toBe(2);
    expect(corrections.filter(({ edition }) => edition === 2)).toHaveLength(1);
    expect(corrections.filter(({ edition }) => edition === 3)).toHaveLength(changes.entries.length);
  });
});

it('a takstbilag of format 2 is read as it is stored, and another format not at all', () => {
  const model = assemble(fullInput());
  const stored = JSON.parse(JSON.stringify(model));
  expect(readModel(stored)).toBe(stored);
  expect(inFormatOf(stored, model)).toEqual(model);
  expect(inFormatOf({ ...stored, guide: [] }, model)).toEqual({ ...model, guide: [] });
  expect(() => readModel({ ...model, format: 3 })).toThrow(TypeError);
});
