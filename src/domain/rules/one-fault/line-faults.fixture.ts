import { COSTS } from '../../takst.js';
import { budgetRow, cellsOf, type Fault, figure, isPlaced, lastRow, mend } from './planting.fixture.js';

/** A form whose lines may not have the unit, and with which the line's other figures go on being read. */
const WRONG_FORM: Record<string, string> = { døgn: 'dag', dag: 'sag', time: 'sag', sag: 'time', måned: 'time' };

/** Faults in a line's own cells: R01, R02, R04, R14, R24–R26, R31, R32, R34, R37, but for its capacity. */
export const LINE_FAULTS: readonly Fault[] = [
  {
    rule: 'R01',
    fault: 'a paragraf that the year has not',
    plant: (sheet) => {
      for (const row of sheet.rows) row.paragraf = 'SEL § 112';
      mend(sheet);
      return cellsOf(sheet.rows, 'paragraf');
    },
  },
  {
    rule: 'R02',
    fault: 'another form than the unit goes with',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.form = WRONG_FORM[String(row.unit)] ?? null;
      // Full enough for any form.
      if (isPlaced(row)) Object.assign(row, { occupancyY3: 97, occupancyY2: 97, occupancy: 97 });
      if (row.form === 'sag')
        row.units ??= (figure(row, 'places') * figure(row, 'days') * figure(row, 'occupancy')) / 100;
      mend(sheet);
      return cellsOf([row], 'unit');
    },
  },
  {
    rule: 'R04',
    fault: 'income with a minus',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.income = -figure(row, 'income');
      mend(sheet);
      return cellsOf([row], 'income');
    },
  },
  {
    rule: 'R14',
    fault: 'a grundlag typed over its formula',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.base = COSTS.reduce((total, field) => total + figure(row, field), 2 - figure(row, 'income'));
      return cellsOf([row], 'base');
    },
  },
  {
    rule: 'R24',
    fault: 'health services where they may not be included',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      for (const one of sheet.rows) Object.assign(one, { paragraf: 'ABL 105', costHealth: null });
      row.costHealth = 90_000;
      mend(sheet);
      return cellsOf([row], 'costHealth');
    },
  },
  {
    rule: 'R25',
    fault: 'a takst above the ceiling',
    in: ({ rows }) => rows.some(({ unit }) => unit === 'døgn'),
    plant: (sheet) => {
      for (const row of sheet.rows) Object.assign(row, { paragraf: '§ 109', auditorStatement: 'ja' });
      mend(sheet);
      const daily = sheet.rows.filter(({ unit }) => unit === 'døgn');
      const dearest = [...daily].sort((a, b) => figure(a, 'takst') - figure(b, 'takst')).at(-1);
      // The ceiling of 2024, projected, lies just below the dearest takst.
      const price = Math.floor(figure(dearest ?? {}, 'takst') / 1.032 ** (sheet.around.year - 2024)) - 5;
      sheet.around.parameters = new Map([['R25.price109', String(price)]]);
      return cellsOf(dearest ? [dearest] : [], 'takst');
    },
  },
  {
    rule: 'R26',
    fault: 'no auditor’s statement where one is wanted',
    plant: (sheet) => {
      const row = lastRow(sheet);
      for (const one of sheet.rows) one.auditorStatement = one === row ? 'nej' : 'ja';
      sheet.around.parameters = new Map([['R26.paragraffer', String(row.paragraf)]]);
      return cellsOf([row], 'auditorStatement');
    },
  },
  {
    rule: 'R31',
    fault: 'a takst of a twentieth, as of another unit',
    plant: (sheet) => {
      const [row = {}] = [...sheet.rows].sort((a, b) => figure(a, 'takst') - figure(b, 'takst'));
      row.takst = figure(row, 'takst') / 20;
      mend(sheet);
      return cellsOf([row], 'takst', 'unit');
    },
  },
  {
    rule: 'R32',
    fault: 'a place above two million a year',
    in: ({ rows }) => rows.some(({ unit }) => unit === 'døgn' || unit === 'måned'),
    plant: (sheet) => {
      const dear = sheet.rows.filter(({ unit }) => unit === 'døgn' || unit === 'måned');
      const row = dear.sort((a, b) => figure(a, 'takst') - figure(b, 'takst')).at(-1) ?? {};
      row.takst = row.unit === 'måned' ? 166_666.67 : 5480;
      mend(sheet);
      sheet.around.region = [];
      return cellsOf([row], 'takst');
    },
  },
  {
    rule: 'R34',
    fault: 'a possible CPR number in an explanation given on the page',
    plant: (sheet) => {
      const row = lastRow(sheet);
      const number = ['01', '02', '03'].join('').concat('-', String(1234));
      sheet.around.explanations = new Map([[String(row.lineKey), { cause: 'andet', text: `Nattevagt til ${number}` }]]);
      return cellsOf([row], 'explanation');
    },
  },
  {
    rule: 'R37',
    fault: 'last year’s takst typed over',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.previousTakst = figure(row, 'takst') - 10;
      return cellsOf([row], 'previousTakst');
    },
  },
];
