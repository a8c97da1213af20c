import type { DataSource, EntityManager } from 'typeorm';
import { isRefused, type Refused } from '../../../domain/refusal.js';

/** Carries a refusal out of the transaction it rolls back; never seen outside this file. */
class RolledBack extends Error {
  constructor(readonly refused: Refused) {
    super(refused.refusal.code);
  }
}

/** A transaction that a refusal rolls back: whatever was written before the no is undone with it. */
export async function allOrNothing<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T | Refused>,
): Promise<T | Refused> {
  try {
    return await dataSource.transaction(async (manager) => {
      const answer = await work(manager);
      if (isRefused(answer)) throw new RolledBack(answer);
      return answer;
    });
  } catch (thrown) {
    if (thrown instanceof RolledBack) return thrown.refused;
    throw thrown;
  }
}
