import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PolicyName } from '../../domain/access/policies.js';
import { canonicalJson } from '../../domain/canonical.js';
import { AuditRow } from './audit-row.entity.js';

export interface AuditEntry {
  userId: number | null;
  action: PolicyName;
  subject: string;
  data?: Record<string, string | number | boolean | null | string[] | number[]>;
}

const FIRST = '0'.repeat(64);
/** Any number: rows are chained one at a time. */
const CHAIN_LOCK = 20270102;

/** The log: each row holds the hash of the one before, so that a change or a gap is seen. */
@Injectable()
export class AuditService {
  /** Appends within the transaction of the effect: both are there, or neither. */
  async append(manager: EntityManager, entry: AuditEntry): Promise<void> {
    await manager.query('select pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
    const [{ at }] = await manager.query('select clock_timestamp()::timestamptz(3) as at');
    const [last] = await manager.find(AuditRow, { order: { id: 'DESC' }, take: 1 });
    const row = { at: at as Date, data: {}, ...entry, previousHash: last?.hash ?? FIRST };
    await manager.insert(AuditRow, { ...row, hash: hashOf(row) });
  }

  /** The ids of the rows that do not follow from the one before; empty: the chain is whole. */
  async broken(manager: EntityManager): Promise<string[]> {
    const rows = await manager.find(AuditRow, { order: { id: 'ASC' } });
    return rows
      .filter((row, i) => row.previousHash !== (rows[i - 1]?.hash ?? FIRST) || row.hash !== hashOf(row))
      .map((row) => row.id);
  }
}

type Chained = Pick<AuditRow, 'at' | 'userId' | 'action' | 'subject' | 'data' | 'previousHash'>;

function hashOf({ at, userId, action, subject, data, previousHash }: Chained): string {
  const content = canonicalJson({ at: at.toISOString(), userId, action, subject, data, previousHash });
  return createHash('sha256').update(content).digest('hex');
}
