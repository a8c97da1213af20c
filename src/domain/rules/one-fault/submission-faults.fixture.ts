import { groupLines } from '../../balance.js';
import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import type { Tilbud } from '../../tilbud.js';
import { inForceOf } from '../example.js';
import { explanationOf } from '../explanation.js';
import { explanationText, figuresOf } from '../judged-content.js';
import { linesOf, readBack, type Sheet, workbookOf } from '../models/sheet.fixture.js';
import { cellsOf, changeBy, type Fault, lastRow } from './planting.fixture.js';

/** What the row Tilbudsændringer says of the takstskema's first tilbud. */
const changeOf = ({ rows, around }: Sheet, change: WrittenRow): WrittenRow => ({
  tilbudName: rows[0]?.tilbudName ?? null,
  kind: 'udmelding',
  effectiveDate: { kind: 'date', date: `${around.year}-07-01` },
  ...change,
});
const eachTilbud = (sheet: Sheet, change: Partial<Tilbud>) => {
  sheet.around.tilbud = sheet.around.tilbud.map((one) => ({ ...one, ...change }));
};

/** Faults in the submission as a whole: R60–R70. */
export const SUBMISSION_FAULTS: readonly Fault[] = [
  {
    rule: 'R60',
    fault: 'a tilbud of the tilbudsvifte that is not reported',
    plant: ({ around }) => {
      const [first] = around.tilbud;
      if (first) around.tilbud = [...around.tilbud, { ...first, id: 99, name: 'Botilbuddet Glemt', portalId: null }];
      return [null];
    },
  },
  {
    rule: 'R61',
    fault: 'a tilbud that is not yet approved in',
    plant: (sheet) => {
      eachTilbud(sheet, { included: false });
      return cellsOf(sheet.rows, 'tilbudName');
    },
  },
  {
    rule: 'R62',
    fault: 'takster of a tilbud that closed before the year',
    plant: (sheet) => {
      eachTilbud(sheet, { closedOn: `${sheet.around.year - 1}-12-31` });
      return cellsOf(sheet.rows, 'takst', 'validFrom');
    },
  },
  {
    rule: 'R63',
    fault: 'a line in kategori 1',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.category = 1;
      return cellsOf([row], 'category');
    },
  },
  {
    rule: 'R64',
    fault: 'exempt without an agreement',
    plant: (sheet) => {
      sheet.changes = [changeOf(sheet, { exempt: 'nej' }), changeOf(sheet, { exempt: 'ja', agreementWith: '–' })];
      return [{ change: 1, field: 'agreementWith' }];
    },
  },
  {
    rule: 'R65',
    fault: 'nothing filled in',
    plant: (sheet) => {
      sheet.rows = [];
      sheet.around.tilbud = [];
      return [null];
    },
  },
  {
    rule: 'R66',
    fault: 'after the deadline',
    plant: ({ around }) => {
      around.lateAfter = 'den 24. oktober 2026 kl. 12.00';
      return [null];
    },
  },
  {
    rule: 'R67',
    fault: 'every takst moved by one factor',
    in: ({ rows }) => rows.length >= 5,
    plant: (sheet) => {
      for (const row of sheet.rows) {
        changeBy(sheet, row, 2);
      }
      return cellsOf(sheet.rows, 'takst');
    },
  },
  {
    rule: 'R68',
    fault: 'sent in again as it was sent back',
    plant: (sheet) => {
      const { lines } = readBack(workbookOf(sheet), sheet);
      const line = lines.at(-1);
      const group = groupLines(lines).find((one) => line && one.lines.includes(line));
      if (!line || !group) throw new Error('the row is in no group');
      const explanation = explanationText(explanationOf(line, new Map()));
      sheet.around.returned = [{ lineKey: line.lineKey, figures: figuresOf(line, group), explanation }];
      return cellsOf([lastRow(sheet)], 'takst');
    },
  },
  {
    rule: 'R69',
    fault: 'a revision that does not say why',
    plant: (sheet) => {
      const row = lastRow(sheet);
      const lines = linesOf(sheet.rows);
      const before = lines.map((line) => ({ ...line, takst: line.takst?.plus(line === lines.at(-1) ? 1 : 0) ?? null }));
      sheet.around.inForce = new Map(before.map((line) => [line.lineKey, inForceOf(line)]));
      return cellsOf([row], 'cause', 'explanation');
    },
  },
  {
    rule: 'R70',
    fault: 'another P/L than the year’s',
    plant: (sheet) => {
      sheet.pl = 2.9;
      return ['pl'];
    },
  },
];
