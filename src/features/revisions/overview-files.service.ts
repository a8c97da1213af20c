import { Injectable } from '@nestjs/common';
import { writePdf } from '../../adapters/pdf/write-pdf.js';
import { writeChangeOverview } from '../../adapters/workbook/write-change-overview.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, type Refused } from '../../domain/refusal.js';
import type { Download } from '../../web/download.js';
import { calendarDay } from '../../web/local-day.js';
import { Clock } from '../operations/clock.js';
import { ChangeOverviews } from './change-overviews.service.js';
import { overviewDocument } from './overview-document.js';

/** The overview of changes as a file: of an upload in a revision. */
@Injectable()
export class OverviewFiles {
  constructor(
    private readonly overviews: ChangeOverviews,
    private readonly clock: Clock,
  ) {}

  async workbook(who: Who, uploadId: number): Promise<Download | Refused> {
    const overview = await this.overviews.ofUpload(who, uploadId);
    if (isRefused(overview)) return overview;
    return { fileName: `${nameOf(overview)}.xlsx`, bytes: await writeChangeOverview(overview) };
  }

  async pdf(who: Who, uploadId: number): Promise<Download | Refused> {
    const overview = await this.overviews.ofUpload(who, uploadId);
    if (isRefused(overview)) return overview;
    const day = calendarDay(await this.clock.now());
    return { fileName: `${nameOf(overview)}.pdf`, bytes: await writePdf(overviewDocument(overview, day)) };
  }
}

const nameOf = ({ year, driftsherre }: { year: number; driftsherre: { code: number } }): string =>
  `aendringsoversigt-${year}-${driftsherre.code}`;
