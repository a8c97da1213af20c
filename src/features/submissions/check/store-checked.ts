import { type EntityManager, QueryFailedError } from 'typeorm';
import type { Finding } from '../../../domain/rules/context.js';
import type { ReadTakstskema } from '../../../domain/takstskema/to-lines.js';
import { LineRow } from '../line.entity.js';
import { Upload } from '../upload/upload.entity.js';
import { FindingRow } from './finding.entity.js';

/** PostgreSQL takes at most 65,535 values in one statement. */
const AT_A_TIME = 500;

interface Outcome {
  findings: readonly Finding[];
  notices: string[];
  parameterId: number | null;
  lineageId: number | null;
}

/** Stores the lines and findings of an upload and marks it as checked. */
export async function storeChecked(
  manager: EntityManager,
  upload: Upload,
  read: ReadTakstskema,
  { findings, notices, parameterId, lineageId }: Outcome,
): Promise<void> {
  const uploadId = upload.id;
  const lines = read.lines.map((line) => ({ ...line, uploadId, row: read.places.rows[line.lineKey] ?? 0 }));
  for (const some of chunks(lines)) await manager.insert(LineRow, some as never[]);
  const rows = findings.map((finding) => ({ ...finding, uploadId }));
  for (const some of chunks(rows)) await manager.insert(FindingRow, some as never[]);
  await manager.update(Upload, uploadId, {
    status: 'checked',
    checkedAt: () => 'now()',
    basedOn: await ownUpload(manager, upload, read.meta.uploadId),
    columns: read.places.columns,
    changedLocked: read.changedLocked,
    tilbudChanges: read.tilbudChanges,
    changeRows: read.changeRows,
    appliedPl: read.appliedPl,
    notices,
    parameterId,
    lineageId,
  } as never);
}

/** The upload that the workbook says it was handed back from, if it is one of the same reporting. */
async function ownUpload(manager: EntityManager, { year, organisation }: Upload, text: string): Promise<number | null> {
  if (!/^\d{1,9}$/.test(text)) return null;
  const id = Number(text);
  return (await manager.existsBy(Upload, { id, year, organisation })) ? id : null;
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_A_TIME) }, (_, i) =>
    all.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME),
  );
}

/** A value that the column of the table can't hold (class 22, and 23514 of a check): the file's fault, the same each time. */
export function isDataFault(fault: unknown): boolean {
  const code = fault instanceof QueryFailedError ? (fault.driverError as { code?: string }).code : undefined;
  return code !== undefined && (code.startsWith('22') || code === '23514');
}
