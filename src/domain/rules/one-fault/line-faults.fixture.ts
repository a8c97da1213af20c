import { COSTS } from '../../takst.js';
import {
  budgetRow,
  cellsOf,
  type Fault,
  figure,
  hasForm,
  hasPlaces,
  isPlaced,
  lastRow,
  mend,
} from './planting.fixture.js';

/** A form whose lines may not have the unit, and with which the line's other figures go on being read. */
const WRONG_FORM: Record<string, string> = { døgn: 'dag', dag: 'sag', time: 'sag', sag: 'time', måned: 'time' };

/** Faults in a line's own cells: R01–R12, R14, R24–R26, R31, R32, R34, R35, R37. */
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
    rule: 'R03',
    fault: 'places that are no halves',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.places = figure(row, 'places') + 0.3;
      mend(sheet);
      return cellsOf([row], 'places');
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
    rule: 'R05',
    fault: 'more internal places than places',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.internalPlaces = figure(row, 'places') + 0.5;
      return cellsOf([row], 'internalPlaces');
    },
  },
  {
    rule: 'R06',
    fault: 'the days of another kind of year',
    in: hasForm('døgn', 'korttid'),
    plant: (sheet) => {
      const row = lastRow(sheet, ({ form }) => form === 'døgn' || form === 'korttid');
      row.days = 731 - figure(row, 'days');
      mend(sheet);
      return cellsOf([row], 'days');
    },
  },
  {
    rule: 'R07',
    fault: 'the days of a month in a day service',
    in: hasForm('dag'),
    plant: (sheet) => {
      const row = lastRow(sheet, ({ form }) => form === 'dag');
      row.days = 20;
      mend(sheet);
      return cellsOf([row], 'days');
    },
  },
  {
    rule: 'R08',
    fault: 'occupancy below the minimum of its form',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.occupancy = row.form === 'korttid' ? 89.9 : 94.9;
      mend(sheet);
      return cellsOf([row], 'occupancy');
    },
  },
  {
    rule: 'R08',
    fault: 'occupancy below the minimum, with a dispensation applied for',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.occupancy = row.form === 'korttid' ? 82 : 91.4;
      row.dispensation = 'Huset åbner først helt i august, når ombygningen er færdig.';
      mend(sheet);
      return cellsOf([row], 'occupancy', 'dispensation');
    },
  },
  {
    rule: 'R09',
    fault: 'a full house as in the years before',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      Object.assign(row, { occupancyY3: 98.6, occupancyY2: 99.4, occupancy: 99 });
      mend(sheet);
      return cellsOf([row], 'occupancy');
    },
  },
  {
    rule: 'R10',
    fault: 'more than a full house',
    in: hasPlaces,
    // Above 100 % is above the recommended too (rules.md: R09 has no upper end).
    with: ['R09'],
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.occupancy = 100.5;
      mend(sheet);
      return cellsOf([row], 'occupancy');
    },
  },
  {
    rule: 'R11',
    fault: 'years before that were not so full',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      const less = figure(row, 'occupancy') - 0.2;
      Object.assign(row, { occupancyY3: less - 0.4, occupancyY2: less + 0.1 });
      return cellsOf([row], 'occupancy');
    },
  },
  {
    rule: 'R12',
    fault: 'no actual occupancy two years ago',
    in: hasPlaces,
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.occupancyY2 = null;
      return cellsOf([row], 'occupancyY2');
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
    rule: 'R35',
    fault: 'units typed over their formula',
    in: ({ rows }) => rows.some((row) => isPlaced(row) && row.unit !== 'måned'),
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.units = Math.round(figure(row, 'places') * figure(row, 'days'));
      return cellsOf([row], 'units');
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
