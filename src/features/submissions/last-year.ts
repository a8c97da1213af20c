import { type EntityManager, In } from 'typeorm';
import { groupLines } from '../../domain/balance.js';
import type { ApprovedLine } from '../../domain/rules/context.js';
import type { ApprovedItem } from '../review/approved-lines.service.js';
import { LineRow } from './line.entity.js';

/** Approved lines with the groups they were calculated in, by lineKey: also with those lines of them that were not approved. */
export async function withTheirGroups(
  manager: EntityManager,
  approved: readonly ApprovedItem[],
): Promise<ReadonlyMap<string, ApprovedLine>> {
  const uploads = [...new Set(approved.map(({ line }) => line.uploadId))];
  const rows = await manager.find(LineRow, { where: { uploadId: In(uploads) }, order: { row: 'ASC' } });
  const groups = new Map(uploads.map((id) => [id, groupsByLine(rows.filter(({ uploadId }) => uploadId === id))]));
  return new Map(
    approved.flatMap(({ lineKey, line }) => {
      const group = groups.get(line.uploadId)?.get(lineKey);
      return group ? [[lineKey, { line, group }] as const] : [];
    }),
  );
}

const groupsByLine = (lines: LineRow[]) =>
  new Map(groupLines(lines).flatMap((group) => group.lines.map(({ lineKey }) => [lineKey, group] as const)));
