import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { canonicalJson } from '../../../domain/canonical.js';
import type { Line } from '../../../domain/takst.js';
import { LineRow } from '../line.entity.js';
import { plainLine } from '../plain-line.js';
import { currentSubmission } from '../submit/current-submission.js';
import { Upload } from '../upload/upload.entity.js';

/** What an upload does to the reporting it replaces. */
export interface Comparison {
  /** What it is held against: what was submitted, else the checked upload before it; null: it is the first. */
  against: Upload | null;
  /** `against` is the upload that was submitted. */
  submitted: boolean;
  /** Lines of `against` that would disappear. */
  gone: LineRow[];
  added: LineRow[];
  changed: { line: LineRow; before: LineRow; fields: (keyof Line)[] }[];
  /** Filled in on an older upload than the newest before it: what was mended in between may change back. */
  basedOnOlder: boolean;
}

/** Tells which lines of the reporting an upload would change, before it counts. */
@Injectable()
export class UploadComparison {
  constructor(private readonly dataSource: DataSource) {}

  async of(upload: Upload, manager: EntityManager = this.dataSource.manager): Promise<Comparison> {
    const before = await checkedBefore(manager, upload);
    const submitted = await submittedUpload(manager, upload);
    const against = submitted ?? before;
    const [now, then] = [await linesOf(manager, upload), against ? await linesOf(manager, against) : []];
    const [nowByKey, thenByKey] = [byKey(now), byKey(then)];
    return {
      against,
      submitted: submitted !== null,
      gone: then.filter(({ lineKey }) => !nowByKey.has(lineKey)),
      added: against ? now.filter(({ lineKey }) => !thenByKey.has(lineKey)) : [],
      changed: now.flatMap((line) => {
        const earlier = thenByKey.get(line.lineKey);
        const fields = earlier ? changedFields(line, earlier) : [];
        return earlier && fields.length > 0 ? [{ line, before: earlier, fields }] : [];
      }),
      basedOnOlder: before !== null && upload.basedOn !== null && upload.basedOn < before.id,
    };
  }
}

async function checkedBefore(manager: EntityManager, { id, year, organisation }: Upload): Promise<Upload | null> {
  return manager.findOne(Upload, {
    where: { kind: 'report', year, organisation, status: 'checked', id: LessThan(id) },
    order: { id: 'DESC' },
  });
}

/** The submitted upload, unless it is this one. */
async function submittedUpload(manager: EntityManager, { id, year, organisation }: Upload): Promise<Upload | null> {
  const current = await currentSubmission(manager, year, organisation);
  if (!current?.uploadId || current.uploadId === id) return null;
  return manager.findOneBy(Upload, { id: current.uploadId });
}

function linesOf(manager: EntityManager, { id }: Upload): Promise<LineRow[]> {
  return manager.find(LineRow, { where: { uploadId: id }, order: { row: 'ASC' } });
}

const byKey = (lines: LineRow[]) => new Map(lines.map((line) => [line.lineKey, line]));

function changedFields(now: LineRow, then: LineRow): (keyof Line)[] {
  const [line, before] = [plainLine(now), plainLine(then)];
  const fields = Object.keys(line) as (keyof Line)[];
  return fields.filter((field) => canonicalJson(line[field]) !== canonicalJson(before[field]));
}
