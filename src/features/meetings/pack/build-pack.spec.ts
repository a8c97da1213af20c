import { describe, expect, it } from '@jest/globals';
import { amount } from '../../../domain/amount.js';
import type { Block, MeetingPack, PackPoint } from '../../../domain/meeting/pack.js';
import { buildPack } from './build-pack.js';
import {
  overviewRow,
  packAnnex,
  packChange,
  packInput,
  packPoint,
  packRevision,
  packTakst,
  toldDecision,
} from './pack.fixture.js';
import { toldAnnex } from './told-revisions.js';

const headings = (point: PackPoint | undefined) => point?.sections.map(({ heading }) => heading);
const tables = (blocks: readonly Block[] = []) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const section = (point: PackPoint | undefined, heading: string) =>
  point?.sections.find((one) => one.heading === heading)?.blocks;

describe('the papers of a meeting', () => {
  const point = packPoint({
    kind: 'takster',
    title: 'Takster 2027: Rebild',
    resume: '2 takster skal behandles.',
    indstilling: 'Det indstilles, at FU\n- tager stilling til taksterne',
    takster: [
      packTakst({ decision: { outcome: 'Godkendt af FU', grounds: null, approval: true } }),
      packTakst({
        name: 'Kløverbo (§ 104, gennemsnitstakst)',
        real: null,
        nominal: null,
        previous: null,
        decision: { outcome: 'Sendt tilbage af FU', grounds: 'Belægningen mangler.', approval: false },
      }),
    ],
    annexes: [packAnnex({ kind: 'aendringer', title: 'Oversigt over ændringer: Rebild', takster: [packTakst()] })],
  });

  it('say who met where and when, and who sent an apology', () => {
    expect(buildPack(packInput([]), 'dagsorden', 'medlemmer')).toMatchObject({
      title: 'Dagsorden',
      body: 'Forretningsudvalget (FU)',
      meeting: 'Mødet den 12. november 2026',
      facts: [
        { label: 'Dato', text: '12. november 2026' },
        { label: 'Tid', text: '13.00–15.30' },
        { label: 'Sted', text: 'Aalborg' },
        { label: 'Deltagere', text: 'Aalborg Kommune' },
        { label: 'Afbud', text: 'Rebild Kommune' },
      ],
    });
  });

  it('have the form of the minutes: Beslutning only after the meeting', () => {
    const [before] = buildPack(packInput([point]), 'dagsorden', 'medlemmer').points;
    expect(headings(before)).toEqual(['Resume', 'Sagsfremstilling', 'Indstilling', 'Bilag']);
    const referat = buildPack(packInput([point], { closed: true }), 'referat', 'medlemmer');
    expect(referat.title).toBe('Referat');
    expect(headings(referat.points[0])).toEqual(['Resume', 'Sagsfremstilling', 'Indstilling', 'Bilag', 'Beslutning']);
    expect(buildPack(packInput([point]), 'referat', 'medlemmer').title).toBe('Udkast til referat');
  });

  it('show the takster of a point as a page does, and number its annexes by it', () => {
    const { points, annexes } = buildPack(packInput([packPoint(), point]), 'dagsorden', 'medlemmer');
    const [table] = tables(section(points[1], 'Sagsfremstilling'));
    expect(table?.rows[0]).toEqual([
      'Birkelund, niveau 2',
      '§ 107',
      '2.480,00',
      '2.604,00',
      '+5,0\u00a0%',
      '+1,7\u00a0%',
      'Flere nattevagter.',
    ]);
    expect(table?.rows[1]?.slice(2, 6)).toEqual(['–', '2.604,00', 'Ny', 'Ny']);
    expect(section(points[1], 'Bilag')).toEqual([
      { kind: 'list', items: ['Bilag 2.1: Oversigt over ændringer: Rebild'] },
    ]);
    expect(annexes).toMatchObject([{ number: 'Bilag 2.1', title: 'Oversigt over ændringer: Rebild' }]);
    expect(tables(annexes[0]?.blocks)[0]?.rows).toHaveLength(1);
  });

  it('write the beslutning from what was decided, until somebody writes another', () => {
    const [written] = buildPack(packInput([point]), 'referat', 'medlemmer').points;
    expect(section(written, 'Beslutning')).toEqual([
      {
        kind: 'list',
        items: [
          'Godkendt af FU: Birkelund (§ 107, niveau 2).',
          'Sendt tilbage af FU: Kløverbo (§ 104, gennemsnitstakst). Belægningen mangler.',
        ],
      },
    ]);
    const typed = packInput([{ ...point, beslutning: 'FU tager det op igen.' }]);
    expect(section(buildPack(typed, 'referat', 'medlemmer').points[0], 'Beslutning')).toEqual([
      { kind: 'text', text: 'FU tager det op igen.' },
    ]);
  });

  it('sum the takstbilag by driftsherre and name what it does not comprise', () => {
    const takster = [
      packTakst({ ready: true }),
      packTakst({ ready: true, real: amount('-3.1') }),
      packTakst({ party: 'Aalborg', tilbud: 'Solsiden', stateText: 'Afvist' }),
    ];
    const { points } = buildPack(packInput([packPoint({ kind: 'takstbilag', takster })]), 'dagsorden', 'medlemmer');
    const [sums, apart] = tables(section(points[0], 'Sagsfremstilling'));
    expect(sums?.rows[0]).toEqual(['Rebild', '2', '1', '1', '−3,1\u00a0% til +1,7\u00a0%', '36.500.000\u00a0kr.']);
    expect(apart?.rows.map(([name]) => name)).toEqual(['Solsiden, niveau 2']);
  });

  it('tell DAS what FU decided under which mandate, the same on several takster once', () => {
    const told = [toldDecision(), toldDecision({ name: 'Mandehjemmet (§ 110, gennemsnitstakst)' })];
    const { points } = buildPack(packInput([packPoint({ kind: 'orientering', told })]), 'dagsorden', 'medlemmer');
    expect(tables(section(points[0], 'Sagsfremstilling'))[0]?.rows).toEqual([
      [
        '24. november 2026',
        'Frederikshavn',
        'Krisecenter for Kvinder (§ 109, gennemsnitstakst); Mandehjemmet (§ 110, gennemsnitstakst)',
        'Godkendt af FU efter delegation fra DAS',
        '',
        'Delegeret i møde i DAS den 12. november 2026',
      ],
    ]);
  });

  it('have the ind- and udmeldinger in a table, and what DAS decided on them', () => {
    const recommendation = 'Godkendes.';
    const point = packPoint({
      kind: 'tilbud',
      changes: [
        packChange({ recommendation, decision: { outcome: 'approved', grounds: null } }),
        packChange({ title: 'Taleinstituttet', decision: { outcome: 'refused', grounds: 'Det er unikt.' } }),
        packChange({ title: 'Solsiden' }),
      ],
    });
    const [before] = buildPack(packInput([point]), 'dagsorden', 'medlemmer').points;
    expect(tables(section(before, 'Sagsfremstilling'))[0]?.rows[0]).toEqual([
      'Specialenheden',
      'Mariagerfjord',
      'Ændrede pladser\nStår med 30 pladser fra 1. januar 2027.',
      '1. januar 2027',
      '23 → 30',
      'Der er flere borgere.\nSekretariatets indstilling: Godkendes.',
    ]);
    const [after] = buildPack(packInput([point]), 'referat', 'medlemmer').points;
    expect(tables(section(after, 'Sagsfremstilling'))[0]?.rows.map((row) => row.at(-1))).toEqual([
      'Godkendt af DAS',
      'Ikke godkendt af DAS',
      'Venter på DAS',
    ]);
    expect(JSON.stringify(section(after, 'Beslutning'))).toContain('Det er unikt.');
  });

  it('show a takst of a revision beside the one in force, and its overview of changes as annex', () => {
    const revision = packRevision({ outcomes: { 'L-840-0001': 'Godkendt endeligt af FU' } });
    const annexes = [packAnnex({ kind: 'revision', title: 'Ændringsoversigt: Rebild', revisions: [revision] })];
    const takster = [packTakst({ takst: amount('2650'), inForce: amount('2604') })];
    const pack = buildPack(packInput([packPoint({ kind: 'takster', takster, annexes })]), 'dagsorden', 'medlemmer');
    expect(tables(section(pack.points[0], 'Sagsfremstilling'))[0]?.rows[0]?.slice(2)).toEqual([
      '2.480,00',
      '2.604,00',
      '2.650,00',
      '+5,0\u00a0%',
      '+1,7\u00a0%',
    ]);
    const [changes, sums] = tables(pack.annexes[0]?.blocks);
    expect(changes?.rows[0]).toEqual([
      'Birkelund, § 107\nNiveau 2 · kr. pr. døgn',
      '2.604,00',
      '2.650,00',
      '+46,00',
      '+1,8\u00a0%',
      '2.480,00',
      '+6,9\u00a0%',
      '+3,5\u00a0%',
      'Fejlrettelse: Husleje manglede.',
      'Godkendt endeligt af FU',
    ]);
    expect(sums?.rows).toHaveLength(2);
  });

  it('tell DAS of a revision together: how many, under which mandate, and each takst in the annex', () => {
    const of = { action: 'approve' as const, revisionUpload: 7, outcome: 'Godkendt endeligt af FU' };
    const told = [
      toldDecision({ ...of, name: 'Birkelund (§ 107, niveau 2)' }),
      toldDecision({ ...of, name: 'Kløverbo (§ 104, gennemsnitstakst)' }),
      toldDecision({
        ...of,
        action: 'reject',
        outcome: 'Afvist af FU',
        name: 'Attruphøj',
        grounds: 'Stigningen er for stor.',
      }),
    ];
    const one = { revision: packRevision(), told };
    const point = packPoint({ kind: 'orientering', toldRevisions: [one], annexes: [toldAnnex(one)] });
    const { points, annexes } = buildPack(packInput([point]), 'dagsorden', 'medlemmer');
    expect(section(points[0], 'Sagsfremstilling')).toEqual([
      { kind: 'heading', text: 'Rebild: ændrede takster for 2027 fra 1. februar 2027' },
      {
        kind: 'text',
        text: 'FU har behandlet 3\u00a0ændrede takster: 2 er godkendt, 1 er afvist. Rebild begrunder revisionen sådan: Der er fundet en regnefejl.',
      },
      {
        kind: 'list',
        items: [
          'Godkendt endeligt af FU den 24. november 2026: Birkelund (§ 107, niveau 2); Kløverbo (§ 104, gennemsnitstakst). Delegeret i møde i DAS den 12. november 2026.',
          'Afvist af FU den 24. november 2026: Attruphøj. Delegeret i møde i DAS den 12. november 2026. Begrundelse: Stigningen er for stor.',
        ],
      },
      {
        kind: 'text',
        text: 'For de takster, der er afvist, gælder den takst, der er i kraft. Ændringsoversigten er vedlagt som bilag.',
      },
    ]);
    expect(annexes).toMatchObject([{ title: 'Ændringsoversigt: Rebild, revision fra 1. februar 2027' }]);
  });

  it('hold what was decided outside the agenda', () => {
    const outside = [packTakst({ decision: { outcome: 'Godkendt af FU', grounds: null, approval: true } })];
    const titles = ({ points }: MeetingPack) => points.map(({ title }) => title);
    expect(titles(buildPack(packInput([], { outside }), 'dagsorden', 'medlemmer'))).toEqual([]);
    expect(titles(buildPack(packInput([], { outside }), 'referat', 'medlemmer'))).toEqual([
      'Afgørelser uden for dagsordenen',
    ]);
  });
});

describe('the open papers', () => {
  it('leave a closed revision out of the orientering, and of a partly closed one what tells of the closed takst', () => {
    const rows = [overviewRow(), overviewRow({ lineKey: 'L-840-0002', tilbud: 'Hemmeligtilbud' })];
    const overview = { year: 2027, appliesFrom: '2027-02-01', reason: 'Hemmeliggrund', rows };
    const told = [toldDecision(), toldDecision({ name: 'Hemmeligtilbud', lukket: true })];
    const partly = { revision: packRevision({ overview, lukket: ['L-840-0002'] }), told };
    const closed = {
      revision: packRevision({ party: 'Hemmeligkommune', lukket: ['L-840-0001'] }),
      told: [toldDecision({ lukket: true })],
    };
    const point = packPoint({
      kind: 'orientering',
      toldRevisions: [closed, partly],
      annexes: [toldAnnex(closed), toldAnnex(partly)],
    });
    const pack = buildPack(packInput([point]), 'dagsorden', 'aaben');
    expect(JSON.stringify(pack)).not.toMatch(/hemmelig/i);
    expect(pack.annexes.map(({ number }) => number)).toEqual(['Bilag 1.2']);
    expect(tables(pack.annexes[0]?.blocks).map((table) => table.rows.length)).toEqual([1]);
    expect(JSON.stringify(buildPack(packInput([point]), 'dagsorden', 'medlemmer'))).toContain('Hemmeligkommune');
  });

  /** Every text that can stand in a point, each with a word of its own. */
  const words = [...'abcdefghijklmnopqrst'].map((letter) => `hemmelig${letter}`);
  const next = (() => {
    let used = 0;
    return () => words[used++] ?? 'hemmelig';
  })();
  const secretTakst = () =>
    packTakst({
      party: next(),
      name: next(),
      tilbud: next(),
      explanation: next(),
      recommendation: next(),
      lukket: true,
    });
  const closedPoint = packPoint({
    kind: 'takster',
    title: next(),
    resume: next(),
    sagsfremstilling: next(),
    indstilling: next(),
    beslutning: next(),
    lukket: true,
    takster: [secretTakst()],
    annexes: [packAnnex({ title: next(), text: next() })],
  });
  const openPoint = packPoint({
    kind: 'takstbilag',
    takster: [packTakst({ ready: true }), secretTakst()],
    annexes: [
      packAnnex({ title: next(), text: next(), lukket: true }),
      packAnnex({ kind: 'aendringer', title: 'Oversigt', takster: [packTakst(), secretTakst()] }),
    ],
  });
  const tilbudPoint = packPoint({
    kind: 'tilbud',
    changes: [
      packChange({ title: next(), reason: next(), recommendation: next(), effect: next(), lukket: true }),
      packChange(),
    ],
  });
  const orientering = packPoint({
    kind: 'orientering',
    told: [toldDecision({ name: 'hemmeligt', grounds: 'hemmeligt', lukket: true }), toldDecision()],
  });
  const input = packInput([closedPoint, openPoint, orientering, tilbudPoint], {
    outsideChanges: [
      packChange({ title: 'hemmeligt', lukket: true, decision: { outcome: 'approved', grounds: null } }),
    ],
    outside: [
      packTakst({ ...secretTakst(), decision: { outcome: 'Afvist af FU', grounds: 'hemmeligt', approval: false } }),
    ],
  });

  it.each(['dagsorden', 'referat'] as const)('of the %s hold no word of what is lukket', (kind) => {
    expect(JSON.stringify(buildPack(input, kind, 'medlemmer')).match(/hemmelig/g)?.length).toBeGreaterThan(15);
    expect(JSON.stringify(buildPack(input, kind, 'aaben'))).not.toContain('hemmelig');
  });

  it('say that there is a closed point, and no more; numbers stay as the members have them', () => {
    const { points, annexes } = buildPack(input, 'referat', 'aaben');
    expect(points[0]).toEqual({ number: 1, title: 'Lukket punkt', lukket: true, sections: [] });
    expect(annexes.map(({ number }) => number)).toEqual(['Bilag 2.2']);
    expect(tables(section(points[1], 'Sagsfremstilling'))[0]?.rows[0]?.slice(0, 2)).toEqual(['Rebild', '1']);
  });
});
