import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { takstskemaOf } from '../../../domain/takstskema/years.js';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { LineRow } from '../line.entity.js';
import { plainLine } from '../plain-line.js';
import { bridgesIn } from '../told/upload-bridges.js';
import { lineageOf } from '../told/upload-lineage.js';
import { Upload } from '../upload/upload.entity.js';
import { FindingRow } from './finding.entity.js';
import { findingsIn, type LoadedUpload, storedReading } from './findings-now.js';
import { judgedLines } from './judged-lines.js';
import type { JudgedUpload } from './judged-upload.js';
import { RuleContexts } from './rule-contexts.service.js';
import { countFindings, verdictOf } from './verdict.js';

/** A checked upload as it is judged now: on its pages, in the workbook handed back, and inside the submitting transaction. */
@Injectable()
export class CheckedUpload {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contexts: RuleContexts,
    private readonly parameters: ParametersService,
    private readonly lineage: RecordedLineage,
  ) {}

  /** Only of an upload whose status is checked; throws on another. Whether the person may see it is asked before. */
  async judge(uploadId: number, manager: EntityManager = this.dataSource.manager): Promise<JudgedUpload> {
    const loaded = await this.load(uploadId, manager);
    const { upload, rows, context } = loaded;
    const findings = findingsIn(loaded, context, await this.moved(manager, upload));
    const lines = judgedLines(rows, context, findings);
    const counts = countFindings(lines.length, findings);
    const verdict = verdictOf(counts, lines);
    const [lineage, bridges] = [lineageOf(context), bridgesIn(context)];
    return { upload, lines, findings, counts, verdict, lineage, bridges };
  }

  /** A checked upload with all that its rules look at as things stand, to be judged in other contexts too (`findingsIn`). */
  async load(uploadId: number, manager: EntityManager = this.dataSource.manager): Promise<LoadedUpload> {
    const upload = await manager.findOneByOrFail(Upload, { id: uploadId, status: 'checked' });
    const rows = await manager.find(LineRow, { where: { uploadId }, order: { row: 'ASC', id: 'ASC' } });
    const context = await this.contexts.load(manager, {
      year: upload.year,
      driftsherre: upload.organisation,
      lines: rows.map(plainLine),
      tilbudChanges: upload.tilbudChanges,
      changedLocked: upload.changedLocked,
      appliedPl: upload.appliedPl,
      revisionId: upload.revisionId,
    });
    const template = takstskemaOf(upload.year);
    if (!template) throw new Error(`no takstskema for ${upload.year}`);
    const stored = await manager.find(FindingRow, { where: { uploadId }, order: { id: 'ASC' } });
    return { upload, rows, context, stored, reading: storedReading(template, upload, rows, stored) };
  }

  /** A parameter of the year, or what is recorded of the lines' predecessors, is another than when the rules ran. */
  private async moved(manager: EntityManager, { year, organisation, parameterId, lineageId }: Upload) {
    if ((await this.parameters.newestId(year, manager)) !== parameterId) return true;
    return (await this.lineage.newestId(year, organisation, manager)) !== lineageId;
  }
}
