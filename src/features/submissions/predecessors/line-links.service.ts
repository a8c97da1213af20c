import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import type { NewLink } from '../../../domain/lineage/check-link.js';
import { isRefused, NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { knownLine, LineageService } from '../../lineage/lineage.service.js';
import { ReportedItems } from '../../review/workflow/reported-items.service.js';
import { Round } from '../../rounds/round.entity.js';
import { CheckedUpload } from '../check/checked-upload.service.js';
import { findingsIn } from '../check/findings-now.js';
import { judgedLines } from '../check/judged-lines.js';
import { asSubmitted } from '../recheck/recheck.service.js';
import { lockReporting } from '../reporting-lock.service.js';
import { lockCurrent } from '../submit/locked-reporting.js';
import { judgementOf } from '../submit/submission-items.js';

/** Records who follows whom, and judges again at once what is submitted and not decided. */
@Injectable()
export class LineLinks {
  constructor(
    private readonly lineage: LineageService,
    private readonly checked: CheckedUpload,
    private readonly reported: ReportedItems,
  ) {}

  /**
   * Within the caller's transaction; whether the person may is asked before. `moved`: the items whose markering or state is
   * another by it. NOT_FOUND where the year has no round, or no line has that Linje-ID.
   */
  async record(manager: EntityManager, who: Who, link: NewLink): Promise<{ id: number; moved: number[] } | Refused> {
    const { year, lineKey } = link;
    const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_read' } });
    const known = await knownLine(manager, year, lineKey);
    if (!round || !known) return NOT_FOUND;
    await lockReporting(manager, known.upload.organisation);
    const recorded = await this.lineage.record(manager, who, link);
    if (isRefused(recorded)) return recorded;
    const isUnderWay = round.state === 'open' || round.state === 'closed';
    const moved = isUnderWay ? await this.judgeAgain(manager, recorded.organisation, link) : [];
    return { id: recorded.id, moved };
  }

  private async judgeAgain(manager: EntityManager, organisation: number, { year, lineKey, reason }: NewLink) {
    const submission = await lockCurrent(manager, year, organisation);
    if (!submission?.uploadId) return [];
    const loaded = await this.checked.load(submission.uploadId, manager);
    const context = await asSubmitted(manager, loaded.context, submission);
    const lines = judgedLines(loaded.rows, context, findingsIn(loaded, context, true));
    const judged = new Map(lines.map((one) => [one.line.lineKey, judgementOf(one)]));
    const why = `Forgængerne for ${lineKey} er sat. Begrundelse: ${reason}`;
    return (await this.reported.recheck(manager, submission.id, judged, why)).moved;
  }
}
