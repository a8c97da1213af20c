import { type EntityManager, In } from 'typeorm';
import { keptRows, RowsMissing } from '../../../database/kept-rows.js';
import type { ItemState } from '../../../domain/workflow/states.js';
import { ApprovedTakst } from '../../review/approved/approved-takst.entity.js';
import { Decision } from '../../review/decision.entity.js';
import { LineRow } from '../../submissions/line.entity.js';
import type { KnownItem } from './made-from.js';

/** An item as its decisions tell of it, up to the last one that was known: nothing here is read from what changes later. */
export interface EditionItem {
  organisation: number;
  lineKey: string;
  line: LineRow;
  state: ItemState;
  /** Its takst comes from a takstbilag of before the system. */
  takenOver: boolean;
  /** The newest approval that no decision has undone. */
  inForce: ApprovedTakst | null;
  /** In the order in which they were registered. */
  decisions: readonly Decision[];
}

/** The items that an edition is made of. */
export async function editionItems(manager: EntityManager, known: readonly KnownItem[]): Promise<EditionItem[]> {
  const itemId = In(known.map(([item]) => item));
  const lines = await keptRows(
    manager,
    LineRow,
    known.map(([, line]) => line),
    { upload: true },
  );
  const decisions = await manager.find(Decision, {
    where: { itemId },
    relations: { meeting: true, mandate: { meeting: true } },
    order: { id: 'ASC' },
  });
  const approvals = await manager.find(ApprovedTakst, {
    where: { itemId },
    relations: { line: { upload: true } },
    order: { id: 'ASC' },
  });
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const decisionsOf = byItem(decisions);
  const approvalsOf = byItem(approvals);
  return known.map(([item, line, last]) => {
    const until = (decisionsOf.get(item) ?? []).filter(({ id }) => id <= last);
    return itemOf(lineOf.get(line) as LineRow, last, until, approvalsOf.get(item) ?? []);
  });
}

function byItem<Row extends { itemId: number }>(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) found.set(row.itemId, [...(found.get(row.itemId) ?? []), row]);
  return found;
}

function itemOf(
  line: LineRow,
  lastId: number,
  decisions: readonly Decision[],
  approvals: readonly ApprovedTakst[],
): EditionItem {
  const last = decisions.at(-1);
  if (last?.id !== lastId) throw new RowsMissing('decision', [lastId]);
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  const approving = new Set(
    decisions.filter(({ id, toState }) => toState === 'approved' && !undone.has(id)).map(({ id }) => id),
  );
  return {
    organisation: line.upload.organisation,
    lineKey: line.lineKey,
    line,
    state: last.toState as ItemState,
    takenOver: line.upload.kind === 'import',
    inForce: approvals.findLast(({ decisionId }) => approving.has(decisionId)) ?? null,
    decisions,
  };
}
