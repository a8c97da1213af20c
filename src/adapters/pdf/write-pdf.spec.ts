import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Block, PdfDocument } from './document.js';
import { bookmarksOf, fontsOf, pagesOf, popplerInstalled, propertiesOf, structureOf } from './poppler.fixture.js';
import { writePdf } from './write-pdf.js';

const ROWS = 40;

const TAKSTER: Block = {
  kind: 'table',
  summary: 'Godkendte takster',
  columns: [
    { heading: 'Tilbud', share: 3, rowHeader: true },
    { heading: 'Målgruppe', share: 2 },
    { heading: 'Takst, kr.', share: 1, align: 'right' },
  ],
  rows: [
    { group: '§ 107' },
    ...Array.from({ length: ROWS }, (_, index) => ({
      cells: [
        { text: `Tilbud ${index}`, small: `Ydelse ${index}` },
        `Voksne med udviklingshæmning og betydelig nedsat funktionsevne nr. ${index}`,
        `${index}.551,02`,
      ],
    })),
    { cells: ['I alt', '', '99,00'], strong: true },
  ],
};

const DOCUMENT: PdfDocument = {
  title: 'Takster & mere 2027',
  day: '2026-11-20',
  orientation: 'landscape',
  header: { left: 'Takstbilag 2027', right: 'Udgave 1' },
  footer: 'Opdigtede tal',
  blocks: [
    { kind: 'heading', level: 1, text: 'Takstbilag 2027', cover: true },
    { kind: 'note', title: 'Foreløbig', text: 'En takst afventer afgørelse.' },
    { kind: 'list', items: ['Æble', 'Østers', 'Ål'] },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Takster' },
    { kind: 'heading', level: 2, text: 'Aalborg Kommune' },
    TAKSTER,
    { kind: 'heading', level: 2, text: 'Læsø Kommune' },
    { kind: 'paragraph', text: 'Har intet at indberette.' },
  ],
};

describe('writePdf', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await writePdf(DOCUMENT);
  });

  it('gives the same bytes for the same document', async () => {
    expect((await writePdf(DOCUMENT)).equals(pdf)).toBe(true);
    expect((await writePdf({ ...DOCUMENT, day: '2026-11-21' })).equals(pdf)).toBe(false);
  });

  it('says its language, that it is tagged, and that it keeps to PDF/UA-1', () => {
    const text = pdf.toString('latin1');
    expect(text).toContain('/Lang (da-DK)');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  if (!popplerInstalled) {
    it.skip('poppler (pdftotext, pdfinfo) is not installed, so the PDF is not read back by another program here', () => {});
    return;
  }

  let pages: string[];
  let structure: string;
  beforeAll(() => {
    pages = pagesOf(pdf);
    structure = structureOf(pdf).replace(/\s+/g, ' ');
  });

  it('has its title, its date and A4 pages', () => {
    expect(propertiesOf(pdf)).toMatchObject({
      Title: 'Takster og mere 2027',
      Tagged: 'yes',
      'Page size': '841.89 x 595.28 pts (A4)',
      Pages: String(pages.length),
    });
    expect(propertiesOf(pdf).CreationDate).toMatch(/Nov 20 .*2026/);
  });

  it('embeds its type', () => {
    const fonts = fontsOf(pdf);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/IBMPlexSans.*CID TrueType +Identity-H +yes yes yes/);
  });

  it('has a structure of headings, lists and a table whose headings say what they head', () => {
    expect(structure).toContain('H1 (block) "Takstbilag 2027"');
    expect(structure).toContain('H2 (block) "Aalborg Kommune"');
    expect(structure).toContain('Lbl (block) "•" LBody (block) "Ål"');
    expect(structure).toContain('/Summary (Godkendte takster) THead TR TH: /Scope /Column "Tilbud"');
    expect(structure).toMatch(/TR TH: .*\/ColSpan 3 .*"§ 107" TR TH: \/Scope \/Row "Tilbud 0 Ydelse 0" TD "Voksne/);
  });

  it('repeats the headings of the table on each page, and lets them be heard once', () => {
    const onPages = pages.filter((page) => page.includes('Målgruppe'));
    expect(onPages.length).toBeGreaterThan(2);
    expect(structure.match(/"Målgruppe"/g)).toHaveLength(1);
  });

  it('keeps each row on one page, and every row once', () => {
    for (let index = 0; index < ROWS; index += 1) {
      const own = pages.filter((page) => new RegExp(`Tilbud ${index} `).test(page));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain(` ${index}.551,02`);
      expect(own[0]).toMatch(new RegExp(`Ydelse ${index}\\b`));
    }
  });

  it('numbers the pages, and keeps the numbers out of what is heard', () => {
    for (const [index, page] of pages.entries()) expect(page).toContain(`Side ${index + 1} af ${pages.length}`);
    expect(pages[1]).toContain('Udgave 1');
    expect(structure).not.toMatch(/Side \d|Udgave 1/);
  });

  it('has the headings as bookmarks', () => {
    expect(bookmarksOf(pdf)).toEqual([
      'Takstbilag 2027 (1)',
      'Takster (2)',
      '  Aalborg Kommune (2)',
      `  Læsø Kommune (${pages.length})`,
    ]);
  });

  it('divides a row that is taller than a page, and loses nothing of it', async () => {
    const words = Array.from({ length: 700 }, (_, index) => `ord${index}`);
    const table: Block = {
      kind: 'table',
      summary: 'Høj',
      columns: [
        { heading: 'Emne', share: 5, rowHeader: true },
        { heading: 'Tekst', share: 1 },
      ],
      rows: [{ cells: ['Emne', words.join(' ')] }],
    };
    const tall = await writePdf({ ...DOCUMENT, blocks: [{ kind: 'heading', level: 1, text: 'Høj' }, table] });
    expect(pagesOf(tall).length).toBeGreaterThan(2);
    expect(structureOf(tall).match(/ord\d+/g)).toEqual(words);
  });
});
