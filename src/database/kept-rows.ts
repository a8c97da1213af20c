import { type EntityManager, type EntityTarget, type FindOptionsRelations, type FindOptionsWhere, In } from 'typeorm';

/** Rows that are only ever added are not all there. */
export class RowsMissing extends Error {
  constructor(
    readonly table: string,
    readonly ids: readonly number[],
  ) {
    super(`${table} has no row ${ids.join(', ')}`);
  }
}

/** Rows of a table that none is taken from, by their ids, in their order. Throws `RowsMissing` where one is gone. */
export async function keptRows<Row extends { id: number }>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  ids: readonly number[],
  relations: FindOptionsRelations<Row> = {},
): Promise<Row[]> {
  const rows = await manager.find(entity, { where: { id: In(ids) } as FindOptionsWhere<Row>, relations });
  const found = new Set(rows.map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw new RowsMissing(manager.getRepository(entity).metadata.tableName, missing);
  return rows.sort((one, other) => one.id - other.id);
}
