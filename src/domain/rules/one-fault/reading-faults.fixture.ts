import { linesOf, type Sheet } from '../models/sheet.fixture.js';
import type { Cell } from './judged.fixture.js';
import { budgetRow, cellsOf, type Fault, hasPlaces, isPlaced, lastRow } from './planting.fixture.js';

/** Cells that cannot be read (rules.md, "Reading"): the code stands where a rule has its id, and nothing follows from it. */
export const READING_FAULTS: readonly Fault[] = [
  {
    rule: 'not_a_number',
    fault: 'a word for an amount',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.costPay = 'ca. 12 mio.';
      return cellsOf([row], 'costPay');
    },
  },
  {
    rule: 'ambiguous_number',
    fault: 'a point for decimals',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.takst = '2551.02';
      return cellsOf([row], 'takst');
    },
  },
  {
    rule: 'not_a_whole_number',
    fault: 'half a day',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.days = 224.5;
      return cellsOf([row], 'days');
    },
  },
  {
    rule: 'maybe_a_fraction',
    fault: 'a share for a percentage',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.occupancy = 0.97;
      return cellsOf([row], 'occupancy');
    },
  },
  {
    rule: 'not_a_date',
    fault: 'a day that is not in the calendar',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.validFrom = `31-02-${sheet.around.year}`;
      return cellsOf([row], 'validFrom');
    },
  },
  {
    rule: 'date_outside_year',
    fault: 'a day of the year before',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.validFrom = `1-6-${sheet.around.year - 1}`;
      return cellsOf([row], 'validFrom');
    },
  },
  {
    rule: 'number_out_of_range',
    fault: 'a cost of thirty digits',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.costPay = 1e30;
      return cellsOf([row], 'costPay');
    },
  },
  {
    rule: 'number_out_of_range',
    fault: 'an occupancy below nothing',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.occupancyY2 = -5;
      return cellsOf([row], 'occupancyY2');
    },
  },
  {
    rule: 'unknown_predecessor',
    fault: 'a predecessor that nobody knows',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.predecessors = 'L-999-0001';
      return cellsOf([row], 'predecessors');
    },
  },
  {
    rule: 'not_on_the_list',
    fault: 'a form of their own',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.form = 'bofællesskab';
      return cellsOf([row], 'form');
    },
  },
  ...(['tilbudName', 'paragraf', 'form', 'serviceKind', 'category', 'unit'] as const).map((field) => ({
    rule: 'missing_value',
    fault: `no ${field}`,
    plant: (sheet: Sheet) => {
      const row = lastRow(sheet);
      row[field] = null;
      return cellsOf([row], field);
    },
  })),
  {
    rule: 'missing_value',
    fault: 'a niveau without its number',
    in: ({ rows }) => rows.at(-1)?.serviceKind === 'niveau',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.level = null;
      return cellsOf([row], 'level');
    },
  },
  {
    rule: 'text_too_long',
    fault: 'an explanation as long as a report',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.explanation = 'Nattevagten er ændret. '.repeat(70);
      return cellsOf([row], 'explanation');
    },
  },
  {
    rule: 'error_value',
    fault: 'a reference to a sheet that is gone, in two cells of a column',
    in: ({ rows }) => rows.length > 1,
    plant: (sheet) => {
      const rows = sheet.rows.slice(-2);
      for (const row of rows) row.takst = { kind: 'error', error: '#REF!' };
      return cellsOf(rows, 'takst');
    },
  },
  {
    rule: 'formula_without_result',
    fault: 'a formula that was never computed',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.costOverhead = { value: null, formula: true };
      return cellsOf([row], 'costOverhead');
    },
  },
  {
    rule: 'error_value',
    fault: 'an agreement that is a broken reference, of an exempt tilbud',
    plant: (sheet) => {
      const tilbudName = sheet.rows[0]?.tilbudName ?? null;
      const effectiveDate = `1-7-${sheet.around.year}`;
      const agreementWith = { kind: 'error', error: '#REF!' } as const;
      sheet.changes = [{ tilbudName, kind: 'udmelding', effectiveDate, exempt: 'ja', agreementWith }];
      return [{ change: 0, field: 'agreementWith' }];
    },
  },
  ...(['tilbudName', 'kind', 'effectiveDate'] as const).map((field) => ({
    rule: 'missing_value',
    fault: `a change without its ${field}`,
    plant: (sheet: Sheet): Cell[] => {
      const tilbudName = sheet.rows[0]?.tilbudName ?? null;
      const change = { tilbudName, kind: 'ændrede pladser', effectiveDate: `1-7-${sheet.around.year}` };
      sheet.changes = [{ ...change, [field]: null }];
      return [{ change: 0, field }];
    },
  })),
  {
    rule: 'not_on_the_list',
    fault: 'a kind of change of their own, for a tilbud that leaves',
    plant: (sheet) => {
      const [first] = sheet.around.tilbud;
      if (first) sheet.around.tilbud = [...sheet.around.tilbud, { ...first, id: 99, name: 'Huset', portalId: null }];
      sheet.changes = [{ tilbudName: 'Huset', kind: 'stopper', effectiveDate: `1-1-${sheet.around.year}` }];
      return [{ change: 0, field: 'kind' }];
    },
  },
  {
    rule: 'not_a_number',
    fault: 'a word for P/L',
    plant: (sheet) => {
      sheet.pl = 'som sidste år';
      return ['pl'];
    },
  },
  {
    rule: 'unknown_line_key',
    fault: 'a Linje-ID of somebody else',
    plant: (sheet) => {
      const row = lastRow(sheet);
      sheet.known = linesOf(sheet.rows);
      row.lineKey = '860-1234';
      return cellsOf([row], 'lineKey');
    },
  },
  {
    rule: 'doubled_line_key',
    fault: 'a row copied with its Linje-ID',
    plant: (sheet) => {
      const row = lastRow(sheet);
      const copy = { ...row };
      sheet.known = linesOf(sheet.rows);
      sheet.rows.push(copy);
      return cellsOf([row, copy], 'lineKey');
    },
  },
  {
    rule: 'fits_several_lines',
    fault: 'two rows alike, both without their Linje-ID',
    plant: (sheet) => {
      const row = lastRow(sheet);
      const copy = { ...row, lineKey: null };
      sheet.known = linesOf(sheet.rows);
      sheet.rows.push(copy);
      row.lineKey = null;
      return cellsOf([row, copy], 'lineKey');
    },
  },
];
