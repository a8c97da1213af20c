import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import type { Sheet } from '../models/sheet.fixture.js';
import {
  budgetRow,
  cellsOf,
  type Fault,
  figure,
  groupRows,
  isPlaced,
  lastGroup,
  lastRow,
  mend,
} from './planting.fixture.js';

const isComputed = (row: WrittenRow) => isPlaced(row) && row.unit !== 'måned';
const hasComputedUnits = ({ rows }: Sheet) => rows.some(isComputed);

/** Faults in the money that the lines of a group share: R13, R15–R23, R36. */
export const GROUP_FAULTS: readonly Fault[] = [
  {
    rule: 'R13',
    fault: 'pay raised and no takst with it',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.costPay = Math.round(figure(row, 'costPay') * 1.01);
      return cellsOf(lastGroup(sheet), 'takst');
    },
  },
  {
    rule: 'R13',
    fault: 'a takst that is not filled in',
    plant: (sheet) => {
      const row = lastRow(sheet);
      row.takst = null;
      return cellsOf([row], 'takst');
    },
  },
  ...(['places', 'days', 'occupancy'] as const).map((field) => ({
    rule: 'R13',
    fault: `units that lack ${field}`,
    in: hasComputedUnits,
    plant: (sheet: Sheet) => {
      const row = lastRow(sheet, isComputed);
      row[field] = null;
      if (field === 'places') Object.assign(row, { internalPlaces: null });
      return cellsOf([row], field);
    },
  })),
  {
    rule: 'R15',
    fault: 'overhead above the norm',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      const moved = Math.round(figure(row, 'costPay') / 100);
      row.costPay = figure(row, 'costPay') - moved;
      row.costOverhead = figure(row, 'costOverhead') + moved;
      return cellsOf([row], 'costOverhead');
    },
  },
  {
    rule: 'R16',
    fault: 'overhead of 0',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.costPay = figure(row, 'costPay') + figure(row, 'costOverhead');
      row.costOverhead = 0;
      return cellsOf([row], 'costOverhead');
    },
  },
  {
    rule: 'R17',
    fault: 'no result of the year before last',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.resultY2 = null;
      row.regulation = null;
      mend(sheet);
      return cellsOf(lastGroup(sheet).slice(0, 1), 'resultY2');
    },
  },
  {
    rule: 'R18',
    fault: 'a large surplus that is hardly carried',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.resultY2 = Math.round(figure(row, 'baseY2') * 0.06);
      row.regulation = -100;
      mend(sheet);
      return cellsOf([row], 'regulation');
    },
  },
  {
    rule: 'R19',
    fault: 'a surplus that raises the takst',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.regulation = -figure(row, 'regulation');
      mend(sheet);
      return cellsOf([row], 'regulation');
    },
  },
  {
    rule: 'R20',
    fault: 'a regulering larger than the result',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      row.regulation = -2 * figure(row, 'resultY2');
      mend(sheet);
      // The other takster of the group rest on it too, and go to FU with it.
      const others = lastGroup(sheet).filter((other) => other !== row);
      return [...cellsOf([row], 'regulation'), ...cellsOf(others, 'tilbudName')];
    },
  },
  {
    rule: 'R21',
    fault: 'neither building nor depreciation',
    plant: (sheet) => {
      const row = budgetRow(sheet);
      Object.assign(row, { costDepreciation: 0, costInterest: 0, costProperty: 0 });
      row.costPay = figure(row, 'costPay') * 1.2;
      mend(sheet);
      return cellsOf([row], 'costDepreciation', 'costInterest');
    },
  },
  {
    rule: 'R22',
    fault: 'no tilsyn under socialtilsyn',
    plant: (sheet) => {
      for (const one of sheet.rows) one.paragraf = '§ 107';
      const row = budgetRow(sheet);
      row.costTilsyn = 0;
      mend(sheet);
      return cellsOf([row], 'costTilsyn');
    },
  },
  {
    rule: 'R23',
    fault: 'tilsyn indexed in a year in which it fell',
    plant: (sheet) => {
      sheet.around.parameters = new Map([['R23.changeTilbud', '-18.5']]);
      return cellsOf(
        sheet.rows.filter((row) => row.costTilsyn),
        'costTilsyn',
      );
    },
  },
  {
    rule: 'R36',
    fault: 'an amount of the group on each of its lines',
    in: (sheet) => lastGroup(sheet).length > 1,
    plant: (sheet) => {
      const group = groupRows(sheet, budgetRow(sheet));
      for (const row of group) row.costTraining = 40_000;
      mend(sheet);
      return cellsOf(group, 'costTraining');
    },
  },
];
