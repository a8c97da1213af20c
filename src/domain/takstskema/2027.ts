import { CAPACITY } from './2027/capacity.js';
import { CHANGE_KINDS_2027, CHANGES } from './2027/changes.js';
import { COSTS } from './2027/costs.js';
import { EXPLANATION, GROUP } from './2027/explanation.js';
import { IDENTIFICATION } from './2027/identification.js';
import { REGULATION, TAKST } from './2027/takst.js';
import { defineTakstskema } from './template.js';
import { columns } from './told-columns.js';

/** The takstskema of takstår 2027, the first of the new shape (S2 item 9). */
export const TAKSTSKEMA_2027 = defineTakstskema({
  year: 2027,
  version: '2027-1',
  takster: {
    name: 'Takster',
    headingRow: 4,
    unitRow: 5,
    firstRow: 6,
    emptyRows: 60,
    columns: columns([...IDENTIFICATION, ...CAPACITY, ...COSTS, ...REGULATION, ...TAKST, ...EXPLANATION, ...GROUP]),
    pl: { row: 2, label: 'Anvendt P/L', labelColumn: 2, valueColumn: 3 },
  },
  changes: {
    name: 'Tilbudsændringer',
    headingRow: 4,
    unitRow: 5,
    firstRow: 6,
    emptyRows: 60,
    columns: columns(CHANGES),
  },
  changeKinds: CHANGE_KINDS_2027,
  sheets: {
    guide: 'Vejledning',
    lists: 'Lister',
    meta: '_meta',
    findings: 'Fund',
    errorColumn: 'Fejl',
    steps: 'Ændringer',
  },
});
