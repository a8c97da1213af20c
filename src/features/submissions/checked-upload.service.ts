import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { changeOf } from '../../domain/change.js';
import { previousOf } from '../../domain/predecessors.js';
import type { Finding, RuleContext } from '../../domain/rules/context.js';
import { explanationOf } from '../../domain/rules/explanation.js';
import { takstskemaOf } from '../../domain/takstskema/years.js';
import { ParametersService } from '../styringsaftale/parameters.service.js';
import { FindingRow } from './finding.entity.js';
import { findingsNow, storedReading } from './findings-now.js';
import type { JudgedLine, JudgedUpload } from './judged-upload.js';
import { LineRow } from './line.entity.js';
import { plainLine } from './plain-line.js';
import { RuleContexts } from './rule-contexts.service.js';
import { Upload } from './upload.entity.js';
import { countFindings, verdictOf } from './verdict.js';

/** A checked upload as it is judged now: on its pages, in the workbook handed back, and inside the submitting transaction. */
@Injectable()
export class CheckedUpload {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contexts: RuleContexts,
    private readonly parameters: ParametersService,
  ) {}

  /** Only of an upload whose status is checked; throws on another. Whether the person may see it is asked before. */
  async judge(uploadId: number, manager: EntityManager = this.dataSource.manager): Promise<JudgedUpload> {
    const upload = await manager.findOneByOrFail(Upload, { id: uploadId, status: 'checked' });
    const rows = await manager.find(LineRow, { where: { uploadId }, order: { row: 'ASC', id: 'ASC' } });
    const context = await this.contexts.load(manager, {
      year: upload.year,
      driftsherre: upload.organisation,
      lines: rows.map(plainLine),
      tilbudChanges: upload.tilbudChanges,
      changedLocked: upload.changedLocked,
      appliedPl: upload.appliedPl,
    });
    const findings = await this.findings(manager, upload, rows, context);
    const lines = judgedLines(rows, context, findings);
    const counts = countFindings(lines.length, findings);
    return { upload, lines, findings, counts, verdict: verdictOf(counts, lines) };
  }

  private async findings(manager: EntityManager, upload: Upload, rows: LineRow[], context: RuleContext) {
    const template = takstskemaOf(upload.year);
    if (!template) throw new Error(`no takstskema for ${upload.year}`);
    const stored = await manager.find(FindingRow, { where: { uploadId: upload.id }, order: { id: 'ASC' } });
    const moved = (await this.parameters.newestId(upload.year, manager)) !== upload.parameterId;
    return findingsNow(stored.map(plainFinding), context, storedReading(template, upload, rows, stored), moved);
  }
}

function plainFinding({ rule, title, severity, body, cells, message, fix, values }: FindingRow): Finding {
  return { rule, title, severity, body, cells, message, fix, values };
}

function judgedLines(rows: LineRow[], context: RuleContext, findings: readonly Finding[]): JudgedLine[] {
  const groups = new Map(
    context.groups.flatMap((group) => group.lines.map(({ lineKey }) => [lineKey, group] as const)),
  );
  return rows.flatMap((line) => {
    const group = groups.get(line.lineKey);
    if (!group) return [];
    const previous = previousOf(line, context.previous);
    return [
      {
        line,
        group,
        previous,
        change: previous && changeOf(line, group, previous, context.pl),
        explanation: explanationOf(line, context.explanations),
        findings: findings.filter(({ cells }) => cells.some(({ lineKey }) => lineKey === line.lineKey)),
      },
    ];
  });
}
