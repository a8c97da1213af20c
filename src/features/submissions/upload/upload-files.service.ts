import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { writeTakstskema } from '../../../adapters/workbook/write-takstskema.js';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { plOf } from '../../../domain/rules/parameters.js';
import { takstDecimalsOf } from '../../../domain/rules/takst-decimals.js';
import type { Download } from '../../../web/download.js';
import { dayInWords } from '../../../web/format.js';
import { Clock } from '../../operations/clock.js';
import { Revision } from '../../revisions/revision.entity.js';
import { Round } from '../../rounds/round.entity.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { CheckedUpload } from '../check/checked-upload.service.js';
import type { JudgedLine } from '../check/judged-upload.js';
import { BYTES_GONE, NOT_CHECKED } from '../refusals.js';
import { shownDeadlines, shownParameters, stoppingRules } from '../takstskema/takstskema-facts.js';
import { bytesOf } from './stored-files.service.js';
import { UploadService } from './upload.service.js';

/** The two files of an upload: as it came, and handed back with its findings. */
@Injectable()
export class UploadFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly parameters: ParametersService,
  ) {}

  /** The bytes as they were uploaded; gone when they held a possible CPR number. */
  async original(who: Who, id: number): Promise<Download | Refused> {
    const upload = await this.uploads.find(who, id);
    if (isRefused(upload)) return upload;
    const bytes = await bytesOf(this.dataSource.manager, upload.sha256);
    return bytes ? { fileName: `takstskema-${nameOf(upload)}-som-sendt.xlsx`, bytes } : BYTES_GONE;
  }

  /** The takstskema with the sender's values and the findings at their cells, made from what is stored, as it is judged now. */
  async handedBack(who: Who, id: number): Promise<Download | Refused> {
    const upload = await this.uploads.find(who, id);
    if (isRefused(upload)) return upload;
    if (upload.status !== 'checked') return NOT_CHECKED;
    const { year, organisation, organisationRow, tilbudChanges, changeRows, appliedPl, revisionId } = upload;
    const { lines, findings, bridges } = await this.checked.judge(id);
    const { manager } = this.dataSource;
    const round = await manager.findOneByOrFail(Round, { year });
    const revision = revisionId === null ? null : await manager.findOneByOrFail(Revision, { id: revisionId });
    const parameters = await this.parameters.ofYear(year);
    const bytes = await writeTakstskema({
      year,
      driftsherre: organisationRow,
      lines: lines.map(({ line }) => line),
      tilbudChanges,
      pl: plOf(parameters),
      decimals: takstDecimalsOf(parameters),
      parameters: shownParameters(parameters),
      deadlines: revision ? [] : shownDeadlines(round),
      ...(revision && { revision: { appliesFrom: dayInWords(revision.appliesFrom), reason: revision.reason } }),
      stoppingRules: stoppingRules(year, parameters),
      madeAt: await this.clock.now(),
      takstskemaId: `${year}-${organisation}`,
      handedBackFrom: {
        uploadId: String(id),
        findings,
        placesByLine: Object.fromEntries(lines.map(({ line }) => [line.lineKey, line.row])),
        appliedPl,
        explanations: new Map(lines.map(({ line, explanation, lapsed }) => [line.lineKey, lapsed ?? explanation])),
        changeRows,
        bridges: { groups: bridges(), asked: askedIn(lines) },
      },
    });
    return { fileName: `takstskema-${nameOf(upload)}-fund.xlsx`, bytes };
  }
}

const askedIn = (lines: readonly JudgedLine[]): ReadonlySet<string> =>
  new Set(lines.filter(({ explains }) => explains.rule !== null).map(({ line }) => line.lineKey));

const nameOf = ({ year, organisation, number }: { year: number; organisation: number; number: number }): string =>
  `${year}-${organisation}-${number}`;
