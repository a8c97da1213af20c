import { beforeAll, describe, expect, it } from '@jest/globals';
import { amount } from '../../domain/amount.js';
import { assemble } from '../../domain/takstbilag/assemble.js';
import { fullInput } from '../../domain/takstbilag/full.example.js';
import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import { awaiting, decision, exampleInput } from '../../domain/takstbilag/takstbilag.example.js';
import { bookmarksOf, pagesOf, popplerInstalled, propertiesOf, structureOf } from './poppler.fixture.js';
import { change, day, number, takst } from './takstbilag/figures.js';
import { writeTakstbilagPdf } from './write-takstbilag-pdf.js';

const HASH = 'ab'.repeat(32);
const FIRST = assemble(exampleInput());
const SECOND = assemble(
  exampleInput({
    edition: 2,
    approved: exampleInput().approved.map((entry) =>
      entry.line.lineKey === 'H1' ? { ...entry, line: { ...entry.line, takst: amount('2599.95') } } : entry,
    ),
    decisions: [...exampleInput().decisions, decision(7, 'H1', { comment: 'Regnefejl rettet.' })],
    published: [FIRST],
  }),
);

describe('figures of the PDF', () => {
  it('are written in Danish, as exactly as the workbook shows them', () => {
    expect([takst('2551.02'), takst('1899.5'), takst(null)]).toEqual(['2.551,02', '1.899,50', '']);
    expect([change('5'), change('-3.1'), change('0'), change(null)]).toEqual([
      '+5,00\u00a0%',
      '−3,10\u00a0%',
      '0,00\u00a0%',
      '',
    ]);
    expect([number('17.5'), number('20')]).toEqual(['17,5', '20']);
    expect(day('2027-01-31')).toBe('31-01-2027');
  });
});

describe('the takstbilag as PDF', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await writeTakstbilagPdf(SECOND, HASH);
  });

  it('is the same bytes for the same edition, and others for another', async () => {
    expect((await writeTakstbilagPdf(SECOND, HASH)).equals(pdf)).toBe(true);
    expect((await writeTakstbilagPdf(FIRST, HASH)).equals(pdf)).toBe(false);
  });

  if (!popplerInstalled) {
    it.skip('poppler (pdftotext, pdfinfo) is not installed, so the PDF is not read back by another program here', () => {});
    return;
  }

  it('has every line with its figures under its driftsherre and paragraf', () => {
    expect(rowsOf(structureOf(pdf))).toEqual(expectedRows(SECOND));
  });

  it('has no figure of what awaits', async () => {
    const entries = [awaiting(851, { lineKey: 'A4', takst: amount('9876.54'), places: amount('17.5') })];
    const text = pagesOf(await writeTakstbilagPdf(assemble(exampleInput({ awaiting: entries })), HASH)).join('\n');
    expect(text).toContain('Afventer afgørelse');
    expect(text.replace(/\s+/g, ' ')).toContain('Når den er afgjort, kommer den med');
    expect(text).not.toMatch(/9\.876|17,5/);
  });

  it('says on its front page which takstbilag it is', () => {
    const front = pagesOf(pdf)[0] ?? '';
    for (const text of ['Takstbilag 2027', 'Udgave', HASH, '20. november 2026', '3,2', SECOND.statusText])
      expect(front).toContain(text);
    expect(propertiesOf(pdf)).toMatchObject({ Title: 'Takstbilag 2027, udgave 2', Tagged: 'yes' });
  });

  it('tells what changed, with the decision behind it', () => {
    const changes = structureOf(pdf).replace(/\s+/g, ' ').split('H1 (block) "Ændringer"')[1] ?? '';
    for (const text of ['"Ændret"', '"2.604,00"', '"2.599,95"', '"Regnefejl rettet."', '"Godkendt af DAS.'])
      expect(changes).toContain(text);
  });

  it('tells of takst models, tillæg, objective financing, ind- og udmeldinger, mandates and averages', async () => {
    const full = structureOf(await writeTakstbilagPdf(assemble(fullInput()), HASH)).replace(/\s+/g, ' ');
    const heard = (...texts: string[]) => expect(full).toMatch(new RegExp(texts.join('" (?:[^"]*" )??[^"]*"')));
    expect(full).toContain(
      '"Aalborg Kommune · Søhøj · § 107 · Botilbud. Afløser gennemsnitstakst på 2.402,83 kr. pr. døgn.',
    );
    heard('Aktivitetstakst, niveau 2', 'Voksne med udviklingshæmning', '1.100,25', 'døgn', '2.600,25');
    expect(full).toContain(
      '"Budget 2027 på 1.000.000 kr., fordelt efter indbyggere på 0–17 år. Tilbuddet har også en takst."',
    );
    heard('Læsø Kommune', '250', '6.666');
    heard('I alt', '1.000.000');
    for (const text of ['455,50', 'Tilbuddet bruges af flere kommuner.', 'Mandat fra DAS, møde den 12. november 2026'])
      expect(full).toContain(text);
    expect(full).toContain('H1 (block) "Analyse"');
    const corrections = /H1 \(block\)\s+"Rettelser siden første udgave"/;
    expect(full).not.toMatch(corrections);
    expect(structureOf(pdf)).toMatch(corrections);
  });

  it('has its sections, driftsherrer and paragraffer as bookmarks', () => {
    expect(bookmarksOf(pdf).map((mark) => mark.replace(/ \(\d+\)$/, ''))).toEqual(
      expect.arrayContaining([
        'Takstbilag 2027',
        'Læsevejledning',
        'Godkendte takster 2027',
        '  Hjørring Kommune',
        '    § 85',
        '  Aalborg Kommune',
        'Afventer afgørelse',
        'Afgørelser',
        'Ændringer',
      ]),
    );
  });
});

/** What stands in the lists of takster: driftsherre, paragraf, and the cells of each row. */
function rowsOf(structure: string): string[][] {
  const list = structure.split(/H1 \(block\)\s+"Godkendte takster 2027"/)[1]?.split('H1 (block)')[0] ?? '';
  const rows: string[][] = [];
  let [party, paragraf] = ['', ''];
  for (const [, tag, text = ''] of list.matchAll(/^ *(H2|H3|TR|TH|TD)\b[^\n]*(?:\n +\/[^\n]*)*(?:\n +"([^\n]*)")?/gm)) {
    if (tag === 'H2') party = text;
    else if (tag === 'H3') paragraf = text;
    else if (tag === 'TR') rows.push([party, paragraf]);
    else rows.at(-1)?.push(text.trim());
  }
  return rows.filter(([, , first]) => first !== 'Tilbud');
}

const expectedRows = ({ sections }: TakstbilagModel): string[][] =>
  sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap(({ paragraf, takster }) =>
      takster.map((line) => [
        party.name,
        paragraf,
        `${line.tilbud} ${line.ydelse}`,
        line.targetGroup ?? '',
        number(line.places),
        takst(line.takst),
        line.unit,
        takst(line.previous?.takst ?? null),
        change(line.nominalChange),
        change(line.realChange),
        line.newModel
          ? 'Ny takstmodel'
          : !line.previous
            ? 'Ny takst'
            : line.comparedOn === 'ikke renset'
              ? 'Ikke renset'
              : '',
        day(line.validFrom),
      ]),
    ),
  );
