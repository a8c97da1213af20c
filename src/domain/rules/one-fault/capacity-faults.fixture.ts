import { cellsOf, type Fault, figure, hasForm, hasPlaces, isPlaced, lastRow, mend } from './planting.fixture.js';

/** Faults in places, days, occupancy and units: R03, R05–R12, R35. */
export const CAPACITY_FAULTS: readonly Fault[] = [
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
    rule: 'R35',
    fault: 'units typed over their formula',
    in: ({ rows }) => rows.some((row) => isPlaced(row) && row.unit !== 'måned'),
    plant: (sheet) => {
      const row = lastRow(sheet, isPlaced);
      row.units = Math.round(figure(row, 'places') * figure(row, 'days'));
      return cellsOf([row], 'units');
    },
  },
];
