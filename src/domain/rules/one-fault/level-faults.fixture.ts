import type { Sheet } from '../models/sheet.fixture.js';
import {
  budgetRow,
  byLevel,
  cellsOf,
  type Fault,
  figure,
  groupRows,
  hasKind,
  hasLevels,
  isPlaced,
  lastGroup,
  mend,
} from './planting.fixture.js';

const isFullScale = ({ rows }: Sheet) => rows.filter(({ serviceKind }) => serviceKind === 'aktivitet').length > 1;

/** Faults in how the lines of a group make up a takst model: R27–R30, R33. */
export const LEVEL_FAULTS: readonly Fault[] = [
  {
    rule: 'R27',
    fault: 'a level twice',
    in: hasLevels,
    plant: (sheet) => {
      const [last = {}, before = {}] = byLevel(sheet, lastGroup(sheet)).reverse();
      last.level = before.level ?? null;
      mend(sheet);
      return cellsOf([last, before], 'level');
    },
  },
  {
    rule: 'R27',
    fault: 'a level left out in the middle of a scale',
    in: hasLevels,
    plant: (sheet) => {
      const scale = byLevel(sheet, lastGroup(sheet));
      const [gone, above] = scale.slice(-2);
      const money = budgetRow(sheet);
      if (gone === money && above) {
        for (const field of Object.keys(money)) above[field] ??= money[field] ?? null;
      }
      sheet.rows.splice(sheet.rows.indexOf(gone ?? {}), 1);
      mend(sheet);
      return cellsOf(above ? [above] : [], 'level');
    },
  },
  {
    rule: 'R28',
    fault: 'a higher level that costs less',
    in: hasLevels,
    plant: (sheet) => {
      const [highest = {}, lower = {}] = byLevel(sheet, lastGroup(sheet)).reverse();
      highest.takst = figure(lower, 'takst') - 1;
      mend(sheet);
      return cellsOf([lower, highest], 'takst');
    },
  },
  {
    rule: 'R29',
    fault: 'a level more than the model has',
    in: isFullScale,
    plant: (sheet) => {
      const highest = byLevel(sheet, lastGroup(sheet)).at(-1) ?? {};
      const more = {
        ...highest,
        lineKey: 'L99',
        level: figure(highest, 'level') + 1,
        takst: figure(highest, 'takst') + 90,
      };
      sheet.rows.push(more);
      mend(sheet);
      return cellsOf([more], 'level');
    },
  },
  {
    rule: 'R30',
    fault: 'a basis takst whose activity is left out',
    in: hasKind('basis'),
    plant: (sheet) => {
      sheet.rows = sheet.rows.filter(({ serviceKind }) => serviceKind !== 'aktivitet');
      mend(sheet);
      return cellsOf(sheet.rows, 'serviceKind');
    },
  },
  {
    rule: 'R33',
    fault: 'a tilbud with two places',
    in: ({ rows }) => rows.some(isPlaced),
    plant: (sheet) => {
      const placed = sheet.rows.filter((row) => row.places !== undefined && row.places !== null);
      const used = new Set(placed.map((row) => groupRows(sheet, row).find(isPlaced)));
      for (const row of placed) {
        row.internalPlaces = null;
        row.places = used.has(row) ? 1 : row.serviceKind === 'aktivitet' ? 0.5 : 0;
      }
      mend(sheet);
      return cellsOf(placed, 'places');
    },
  },
];
