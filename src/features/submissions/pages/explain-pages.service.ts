import { Injectable, NotFoundException } from '@nestjs/common';
import type { Who } from '../../../domain/access/roles.js';
import { ApprovedLines } from '../../review/approved-lines.service.js';
import { comparePosts } from './cost-comparison.js';
import type { ExplainProps } from './explain.view.js';
import { nextMissing } from './explain-list.js';
import { SeenUploads, stepsAt } from './seen-upload.service.js';

/** Loads what the page Forklar shows. */
@Injectable()
export class ExplainPages {
  constructor(
    private readonly seen: SeenUploads,
    private readonly approved: ApprovedLines,
  ) {}

  /** With the line that is named, else the first that lacks its explanation; throws "not found" for a line that is not there. */
  async load(who: Who, id: number, lineKey?: string): Promise<ExplainProps> {
    const seen = await this.seen.loadChecked(who, id);
    const { judged } = seen;
    const named = judged.lines.find(({ line }) => line.lineKey === lineKey) ?? null;
    if (lineKey !== undefined && !named) throw new NotFoundException();
    const current = named ?? nextMissing(judged);
    const { year, organisation } = judged.upload;
    const approved = current ? await this.approved.ofYear(year - 1, organisation) : [];
    const lines = approved.map(({ line }) => line);
    const posts = current ? comparePosts(year, current.group, lines) : [];
    return { who, judged, current, posts, steps: stepsAt(seen, 'forklar') };
  }
}
