import { amount, HUNDRED } from '../../amount.js';
import type { WrittenRow } from '../../takstskema/cells.fixture.js';
import type { Sheet } from '../models/sheet.fixture.js';
import { cellsOf, changeBy, explain, type Fault, figure, lastRow } from './planting.fixture.js';

const keyOf = (row: WrittenRow): string => String(row.lineKey);

/** The takst a row follows, changed. */
function follow(sheet: Sheet, row: WrittenRow, change: Record<string, unknown>): void {
  const last = sheet.around.previous.get(keyOf(row));
  if (last) sheet.around.previous = new Map(sheet.around.previous).set(keyOf(row), { ...last, ...change });
}

/** Faults in how a takst moved: R40–R48, each explained but where the explanation is what is missing. */
export const CHANGE_FAULTS: readonly Fault[] = [
  ...[7, -7].map((real) => ({
    rule: 'R40',
    fault: `a real change of ${real} per cent`,
    plant: (sheet: Sheet) => {
      const row = lastRow(sheet);
      changeBy(sheet, row, real);
      explain(row);
      return cellsOf([row], 'takst');
    },
  })),
  ...[15, -15].map((real) => ({
    rule: 'R41',
    fault: `a real change of ${real} per cent`,
    plant: (sheet: Sheet) => {
      const row = lastRow(sheet);
      changeBy(sheet, row, real);
      explain(row);
      return cellsOf([row], 'takst');
    },
  })),
  ...[4, -4].map((real) => ({
    rule: 'R42',
    fault: `a real change of ${real} per cent that nobody explained`,
    plant: (sheet: Sheet) => {
      const row = lastRow(sheet);
      changeBy(sheet, row, real);
      row.explanation = 'Se bilag.';
      return cellsOf([row], 'cause', 'explanation');
    },
  })),
  {
    rule: 'R43',
    fault: 'a new line without a predecessor',
    plant: (sheet) => {
      const row = lastRow(sheet);
      for (const known of ['previous', 'lastYear', 'earlier'] as const) {
        const left = new Map<string, never>(sheet.around[known] as ReadonlyMap<string, never>);
        left.delete(keyOf(row));
        Object.assign(sheet.around, { [known]: left });
      }
      explain(row);
      return cellsOf([row], 'takst');
    },
  },
  {
    rule: 'R44',
    fault: 'other places than the tilbudsvifte has',
    in: ({ rows }) => rows.some(({ places }) => places !== undefined),
    plant: (sheet) => {
      sheet.around.tilbud = sheet.around.tilbud.map((one) => ({ ...one, places: one.places && `${one.places}5` }));
      const placed = sheet.rows.filter(({ places }) => places !== undefined);
      explain(...placed);
      return cellsOf(placed, 'places');
    },
  },
  ...(
    [
      ['serviceKind', 'gennemsnit', 'niveau'],
      ['paragraf', '§ 85', '§ 85'],
    ] as const
  ).map(([field, then, orElse]) => ({
    rule: 'R45',
    fault: `another ${field} than the takst it follows`,
    plant: (sheet: Sheet) => {
      const row = lastRow(sheet);
      follow(sheet, row, { [field]: row[field] === then ? orElse : then });
      explain(row);
      return cellsOf([row], field);
    },
  })),
  {
    rule: 'R45',
    fault: 'another unit than the takst it follows',
    plant: (sheet) => {
      const row = lastRow(sheet);
      follow(sheet, row, { unit: row.unit === 'måned' ? 'dag' : 'måned' });
      explain(row);
      return cellsOf([row], 'unit');
    },
  },
  {
    rule: 'R46',
    fault: 'three years each just below the limit',
    plant: (sheet) => {
      const row = lastRow(sheet);
      changeBy(sheet, row, 4.5);
      const last = sheet.around.previous.get(keyOf(row));
      if (!last) throw new Error('the row follows no takst');
      const earlier = [1, 2, 3].map((back) => {
        const index = HUNDRED.plus(sheet.around.pl)
          .dividedBy(HUNDRED)
          .times('1.045')
          .pow(back - 1);
        const [takst, cleaned] = [last.takst, last.cleaned ?? last.takst].map((then) => then.dividedBy(index));
        return { year: sheet.around.year - back, takst: takst ?? amount(0), cleaned: cleaned ?? null, unit: last.unit };
      });
      sheet.around.earlier = new Map(sheet.around.earlier).set(keyOf(row), earlier);
      explain(row);
      return cellsOf([row], 'takst');
    },
  },
  {
    rule: 'R47',
    fault: 'a takst unlike those of the region',
    plant: (sheet) => {
      const row = lastRow(sheet);
      const alike = ({ paragraf, form, unit }: WrittenRow) =>
        `${paragraf} ${form} ${unit}` === `${row.paragraf} ${row.form} ${row.unit}`;
      const own = sheet.rows.filter(alike);
      sheet.around.region = sheet.around.region.map((one, index) => {
        const takst = amount(String(Math.round(figure(row, 'takst') * 10 + index)));
        return alike(one as unknown as WrittenRow) ? { ...one, takst, cleaned: takst } : one;
      });
      explain(...own);
      return cellsOf(own, 'takst');
    },
  },
  {
    rule: 'R48',
    fault: 'last year’s takst once more',
    plant: (sheet) => {
      const row = lastRow(sheet);
      follow(sheet, row, { takst: amount(String(row.takst)) });
      return cellsOf([row], 'takst');
    },
  },
];
