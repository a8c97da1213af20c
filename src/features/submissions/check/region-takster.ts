import type { EntityManager } from 'typeorm';
import { amount } from '../../../domain/amount.js';
import type { RegionTakst } from '../../../domain/rules/context.js';

const APPROVED = `select item.organisation as driftsherre, item.line_key as "lineKey", line.paragraf, line.form, line.unit,
    line.takst, approved.cleaned
  from item join approved_takst approved on approved.id = item.in_force_id join line on line.id = approved.line_id
  where item.year = $1 and line.takst > 0
  order by item.organisation, item.line_key`;

type Row = Record<keyof RegionTakst, string | null>;

/** The approved takster of all driftsherrer in a takstår: published figures, never somebody's draft. */
export async function regionTakster(manager: EntityManager, year: number): Promise<RegionTakst[]> {
  const rows: Row[] = await manager.query(APPROVED, [year]);
  return rows.map(({ driftsherre, lineKey, paragraf, form, unit, takst, cleaned }) => ({
    driftsherre: Number(driftsherre),
    lineKey: lineKey ?? '',
    paragraf: paragraf ?? '',
    form: form ?? '',
    unit: unit ?? '',
    takst: amount(takst ?? '0'),
    cleaned: cleaned === null ? null : amount(cleaned),
  }));
}
