import { describe, expect, it } from '@jest/globals';
import { amount } from '../../../domain/amount.js';
import type { Block, MeetingPack, PackPoint } from '../../../domain/meeting/pack.js';
import { buildPack } from './build-pack.js';
import { packAnnex, packInput, packPoint, packTakst, toldDecision } from './pack.fixture.js';

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
  const orientering = packPoint({
    kind: 'orientering',
    told: [toldDecision({ name: 'hemmeligt', grounds: 'hemmeligt', lukket: true }), toldDecision()],
  });
  const input = packInput([closedPoint, openPoint, orientering], {
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
