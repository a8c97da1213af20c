import type { Amount } from '../../../domain/amount.js';
import { nominalChange } from '../../../domain/change.js';
import type { Item } from '../item.entity.js';
import type { ApprovedTakst } from './approved-takst.entity.js';

/** From the takst that a revision replaces to the new one. */
export interface RevisionStep {
  inForce: Amount;
  /** Percentage points; null where the unit is another. */
  nominal: Amount | null;
}

export function revisionStep({ line }: Pick<Item, 'line'>, replaced: ApprovedTakst | undefined): RevisionStep | null {
  const inForce = replaced?.line.takst;
  if (!replaced || !inForce) return null;
  const isComparable = line.takst !== null && inForce.greaterThan(0) && replaced.line.unit === line.unit;
  return { inForce, nominal: isComparable && line.takst ? nominalChange(line.takst, inForce) : null };
}
