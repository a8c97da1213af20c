import { type EntityManager, In } from 'typeorm';
import { groupLines } from '../../../domain/balance.js';
import type { ReturnedItem } from '../../../domain/rules/context.js';
import { explanationText, figuresOf } from '../../../domain/rules/judged-content.js';
import type { ItemKind } from '../../../domain/workflow/item-kinds.js';
import { Item } from '../../review/item.entity.js';
import { LineRow } from '../line.entity.js';
import { plainLine } from '../plain-line.js';

/** What was sent back or rejected of a driftsherre's current submission, as it was judged then (R68). */
export async function returnedItems(
  manager: EntityManager,
  year: number,
  driftsherre: number,
  kind: ItemKind,
): Promise<ReturnedItem[]> {
  const items = await manager.find(Item, {
    where: {
      year,
      organisation: driftsherre,
      state: In(['sent_back', 'rejected']),
      kind,
      submission: { state: In(['submitted', 'reopened']) },
    },
    relations: { line: true },
  });
  if (items.length === 0) return [];
  // A submission repeats the lines it keeps: all live items stand in the upload of the current one.
  const rows = await manager.find(LineRow, { where: { uploadId: In(items.map(({ line }) => line.uploadId)) } });
  const groups = groupLines(rows.map(plainLine));
  return items.flatMap(({ line, explanation }) => {
    const group = groups.find(({ lines }) => lines.some((one) => one.lineKey === line.lineKey));
    const explained = explanationText(explanation ?? { cause: null, text: '' });
    return group ? [{ lineKey: line.lineKey, figures: figuresOf(plainLine(line), group), explanation: explained }] : [];
  });
}
