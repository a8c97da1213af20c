import { type EntityManager, In } from 'typeorm';
import { groupLines, groupsByLine } from '../../../domain/balance.js';
import type { Group } from '../../../domain/takst.js';
import { LineRow } from '../../submissions/line.entity.js';

/** The group that a line was calculated in, with all its lines, also those that were not approved. */
export async function groupsOfUploads(
  manager: EntityManager,
  lines: readonly LineRow[],
): Promise<(line: LineRow) => Group | undefined> {
  const uploads = [...new Set(lines.map(({ uploadId }) => uploadId))];
  const rows = await manager.find(LineRow, { where: { uploadId: In(uploads) }, order: { row: 'ASC' } });
  const groups = new Map(
    uploads.map((id) => [id, groupsByLine(groupLines(rows.filter(({ uploadId }) => uploadId === id)))]),
  );
  return ({ uploadId, lineKey }) => groups.get(uploadId)?.get(lineKey);
}
