import { type EntityManager, In } from 'typeorm';
import { keptRows } from '../../database/kept-rows.js';
import { type TilbudInVifte, tilbudInYear, tilbudOn } from '../../domain/tilbud-changes/vifte.js';
import { TilbudRow } from './tilbud.entity.js';
import { TilbudVersionRow } from './tilbud-version.entity.js';

/** A tilbud as of a day or a takstår, with its id and driftsherre. */
export type { TilbudInVifte } from '../../domain/tilbud-changes/vifte.js';

/** The tilbudsvifte as of a takstår: what is decided counts, from its day on. In the order in which the tilbud came in. */
export async function vifteOfYear(
  manager: EntityManager,
  year: number,
  driftsherre?: number,
): Promise<TilbudInVifte[]> {
  const { rows, versionsOf } = await loaded(manager, driftsherre);
  return rows.map((row) => tilbudInYear(row, versionsOf(row.id), year));
}

/** The same as of rows that were known at some time, by their ids. */
export async function vifteOfRows(
  manager: EntityManager,
  { tilbud, versions }: { tilbud: readonly number[]; versions: readonly number[] },
  year: number,
): Promise<TilbudInVifte[]> {
  const rows = await keptRows(manager, TilbudRow, tilbud);
  const versionsOf = byTilbud(await keptRows(manager, TilbudVersionRow, versions));
  return rows.map((row) => tilbudInYear(row, versionsOf(row.id), year));
}

/** The same as of a day, "YYYY-MM-DD". */
export async function vifteOnDay(manager: EntityManager, day: string, driftsherre?: number): Promise<TilbudInVifte[]> {
  const { rows, versionsOf } = await loaded(manager, driftsherre);
  return rows.map((row) => tilbudOn(row, versionsOf(row.id), day));
}

/** Versions that count: not those of a decision that was made again. Oldest first. */
export async function versionsInForce(
  manager: EntityManager,
  tilbudIds: readonly number[],
): Promise<TilbudVersionRow[]> {
  if (tilbudIds.length === 0) return [];
  return manager
    .createQueryBuilder(TilbudVersionRow, 'version')
    .leftJoinAndSelect('version.decision', 'decision')
    .leftJoinAndSelect('version.setByUser', 'setBy')
    .where({ tilbudId: In(tilbudIds) })
    .andWhere(
      `(version.decision_id is null or not exists (select from tilbud_change_decision later
        where later.change_id = decision.change_id and later.id > decision.id))`,
    )
    .orderBy('version.id', 'ASC')
    .getMany();
}

async function loaded(manager: EntityManager, driftsherre: number | undefined) {
  const where = driftsherre === undefined ? {} : { driftsherre };
  const rows = await manager.find(TilbudRow, { where, order: { id: 'ASC' } });
  const versions = await versionsInForce(
    manager,
    rows.map(({ id }) => id),
  );
  return { rows, versionsOf: byTilbud(versions) };
}

function byTilbud(versions: readonly TilbudVersionRow[]): (tilbudId: number) => TilbudVersionRow[] {
  const found = new Map<number, TilbudVersionRow[]>();
  for (const version of versions) found.set(version.tilbudId, [...(found.get(version.tilbudId) ?? []), version]);
  return (tilbudId) => found.get(tilbudId) ?? [];
}
