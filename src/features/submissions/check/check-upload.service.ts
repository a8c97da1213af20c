import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { revisedLines } from '../../../domain/revision/revised-lines.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import { RULES } from '../../../domain/rules/index.js';
import { cellKey, runRules } from '../../../domain/rules/rule.js';
import { takstDecimalsOf } from '../../../domain/rules/takst-decimals.js';
import type { Line } from '../../../domain/takst.js';
import type { PlainWorkbook, Refusal } from '../../../domain/takstskema/cells.js';
import { placeOf } from '../../../domain/takstskema/place-of.js';
import { findingOf } from '../../../domain/takstskema/reading-faults.js';
import { type ReadTakstskema, toLines } from '../../../domain/takstskema/to-lines.js';
import { takstskemaOf, withDecimals } from '../../../domain/takstskema/years.js';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import { ApprovedLines } from '../../review/approved/approved-lines.service.js';
import { Revision } from '../../revisions/revision.entity.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { explanationsOf } from '../explanation/given-explanations.js';
import { storeSheetExplanations } from '../explanation/sheet-explanations.js';
import { followableKeys, KnownLines, lineKeysAfter } from '../known-lines.service.js';
import { lockReporting } from '../reporting-lock.service.js';
import { deleteBytes } from '../upload/stored-files.service.js';
import { Upload } from '../upload/upload.entity.js';
import { RuleContexts } from './rule-contexts.service.js';
import { isDataFault, storeChecked } from './store-checked.js';
import { UploadNotices } from './upload-notices.service.js';

const UNSTORABLE: Refusal = {
  code: 'value_out_of_range',
  message:
    'Filen indeholder et tal eller en tekst, som ingen kolonne kan rumme, fx et niveau på mange cifre. Ret det, og upload igen.',
};

/** What a read workbook comes to: lines and findings, or a refusal. Stored at once and once only. */
@Injectable()
export class CheckUpload {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contexts: RuleContexts,
    private readonly known: KnownLines,
    private readonly notices: UploadNotices,
    private readonly approved: ApprovedLines,
    private readonly parameters: ParametersService,
    private readonly lineage: RecordedLineage,
  ) {}

  /** Leaves an upload alone that is not waiting to be checked. `comparing` is called before the rules run. */
  async settle(
    id: number,
    read: { workbook: PlainWorkbook } | { refusal: Refusal },
    comparing: () => Promise<void>,
  ): Promise<void> {
    try {
      await this.dataSource.transaction((manager) => this.settleWithin(manager, id, read, comparing));
    } catch (fault) {
      if (!isDataFault(fault) || 'refusal' in read) throw fault;
      await this.settle(id, { refusal: UNSTORABLE }, comparing);
    }
  }

  private async settleWithin(
    manager: EntityManager,
    id: number,
    read: { workbook: PlainWorkbook } | { refusal: Refusal },
    comparing: () => Promise<void>,
  ): Promise<void> {
    const upload = await manager.findOne(Upload, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (upload?.status !== 'received') return;
    if ('refusal' in read) return this.refuse(manager, upload, read.refusal);
    await lockReporting(manager, upload.organisation);
    const result = await this.read(manager, upload, read.workbook);
    if ('refusal' in result) return this.refuse(manager, upload, result.refusal);
    await comparing();
    await this.judge(manager, upload, { ...result, lines: await this.revised(manager, upload, result.lines) });
  }

  private async read(manager: EntityManager, upload: Upload, workbook: PlainWorkbook) {
    const { year, organisation } = upload;
    const template = takstskemaOf(year);
    if (!template) throw new Error(`no takstskema for ${year}`);
    const decimals = takstDecimalsOf(await this.parameters.ofYear(year, manager));
    return toLines(workbook, {
      template: withDecimals(template, decimals),
      driftsherre: organisation,
      known: await this.known.all(manager, upload),
      followable: await followableKeys(manager, year, organisation),
      newLineKey: await lineKeysAfter(manager, organisation),
    });
  }

  /** Of a revision, with the day that each takst applies from. */
  private async revised(manager: EntityManager, upload: Upload, lines: Line[]): Promise<Line[]> {
    const { year, organisation, revisionId } = upload;
    if (revisionId === null) return lines;
    const { appliesFrom } = await manager.findOneByOrFail(Revision, { id: revisionId });
    const approved = await this.approved.ofYear(year, organisation, manager);
    return revisedLines(lines, new Map(approved.map(({ lineKey, line }) => [lineKey, line])), appliesFrom);
  }

  private async judge(manager: EntityManager, upload: Upload, read: ReadTakstskema): Promise<void> {
    const { year, organisation: driftsherre, userId, revisionId } = upload;
    const { lines, tilbudChanges, changedLocked, appliedPl } = read;
    const parameterId = await this.parameters.newestId(year, manager);
    const lineageId = await this.lineage.newestId(year, driftsherre, manager);
    const reported = { year, driftsherre, lines, tilbudChanges, changedLocked, appliedPl, revisionId };
    const loaded = await this.contexts.withoutExplanations(manager, reported);
    await storeSheetExplanations(manager, loaded, userId);
    const context: RuleContext = { ...loaded, explanations: await explanationsOf(manager, loaded) };
    const findings = [
      ...read.faults.map(findingOf),
      ...runRules(RULES, context, {
        locate: (lineKey, field, change) => placeOf(read.places, lineKey, field, change),
        refused: refusedCells(read),
      }),
    ];
    const notices = await this.notices.of(manager, upload, { lines, tilbudChanges }, context);
    await storeChecked(manager, upload, read, { findings, notices, parameterId, lineageId });
  }

  private async refuse(manager: EntityManager, upload: Upload, { code, message }: Refusal): Promise<void> {
    const hasCpr = code === 'possible_cpr';
    if (hasCpr) await deleteBytes(manager, upload);
    await manager.update(Upload, upload.id, {
      status: 'refused',
      refusal: { code, message },
      checkedAt: () => 'now()',
      ...(hasCpr ? { sha256: null } : {}),
    });
  }
}

/** The cells that could not be read: what only follows from them is not told too. */
function refusedCells({ faults }: ReadTakstskema): ReadonlySet<string> {
  return new Set(
    faults.flatMap(({ cells }) => cells.map(({ lineKey, field }) => cellKey(lineKey ?? '', field as keyof Line))),
  );
}
