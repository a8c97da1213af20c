import { Injectable, NotFoundException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Who } from '../../../../domain/access/roles.js';
import { shortestExplanation } from '../../../../domain/rules/change/missing-explanation.js';
import { stepsOf } from '../../../../web/bridge/shown-steps.js';
import { ApprovedYears } from '../../../review/approved/approved-years.service.js';
import { ParametersService } from '../../../styringsaftale/parameters.service.js';
import type { JudgedLine, JudgedUpload } from '../../check/judged-upload.js';
import { SeenUploads, stepsAt } from '../upload/seen-upload.service.js';
import { type ComparedPost, comparePosts } from './cost-comparison.js';
import type { ExplainProps } from './explain.view.js';
import { nextMissing } from './explain-list.js';

/** Loads what the page Forklar shows. */
@Injectable()
export class ExplainPages {
  constructor(
    private readonly seen: SeenUploads,
    private readonly dataSource: DataSource,
    private readonly approved: ApprovedYears,
    private readonly parameters: ParametersService,
  ) {}

  /** With the line that is named, else the first that lacks its explanation; throws "not found" for a line that is not there. */
  async load(who: Who, id: number, lineKey?: string): Promise<ExplainProps> {
    const seen = await this.seen.loadChecked(who, id);
    const { judged } = seen;
    const named = judged.lines.find(({ line }) => line.lineKey === lineKey) ?? null;
    if (lineKey !== undefined && !named) throw new NotFoundException();
    const current = named ?? nextMissing(judged);
    const posts = current ? await this.posts(judged, current) : [];
    const shortest = shortestExplanation(await this.parameters.ofYear(judged.upload.year));
    return { who, judged, current, posts, shortest, steps: stepsAt(seen, 'forklar') };
  }

  /** None where the step of the takst is divided, which says more. */
  private async posts({ upload, bridges }: JudgedUpload, { line, group }: JudgedLine): Promise<ComparedPost[]> {
    const steps = stepsOf(bridges(), line.lineKey);
    if (steps.line || steps.group) return [];
    const { year, organisation: driftsherre } = upload;
    const reporting = { year, driftsherre, lines: group.lines };
    const [before] = await this.approved.before(this.dataSource.manager, reporting, 1);
    return before ? comparePosts(year, group, before) : [];
  }
}
