import type { EntityManager } from 'typeorm';
import { type Amount, amount } from '../../domain/amount.js';
import { ParameterValue } from '../styringsaftale/parameter-value.entity.js';

/** The P/L of each takstår that has one, in percentage points: the newest value of a year counts. */
export async function plOfYears(manager: EntityManager): Promise<ReadonlyMap<number, Amount>> {
  const values = await manager.find(ParameterValue, { where: { key: 'pl' }, order: { id: 'ASC' } });
  return new Map(values.flatMap(({ year, value }) => (value === '' ? [] : [[year, amount(value)] as const])));
}
