import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import type { NewLink } from '../../../domain/lineage/check-link.js';
import type { Line } from '../../../domain/takst.js';
import { successionsOf } from '../../../domain/tilbud-changes/decided-tilbud.js';
import { decidedLinks } from '../../../domain/tilbud-changes/successions.js';
import { LineageService } from '../../lineage/lineage.service.js';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import { ApprovedLines } from '../../review/approved/approved-lines.service.js';
import { vifteOfYear } from '../../tilbud/vifte.service.js';
import { approvedChanges } from '../precedents/approved-changes.service.js';

/** A driftsherre's lines of a takstår. */
export interface LinesOfYear {
  year: number;
  driftsherre: number;
  lines: readonly Line[];
}

/**
 * The predecessors that decided ind- and udmeldinger give. A line is known when it is submitted first, before DAS has decided
 * or after: recorded is then what is decided, else it is recorded when DAS decides.
 */
@Injectable()
export class DecidedLineage {
  constructor(
    private readonly recorded: RecordedLineage,
    private readonly approved: ApprovedLines,
    private readonly lineage: LineageService,
  ) {}

  /** The links of the lines that a decision gives predecessors, and of which nothing is recorded. */
  async pending(manager: EntityManager, { year, driftsherre, lines }: LinesOfYear): Promise<NewLink[]> {
    const successions = successionsOf(await approvedChanges(manager, year, driftsherre));
    if (successions.length === 0) return [];
    const before = await this.approved.ofYear(year - 1, driftsherre, manager);
    return decidedLinks(year, successions, {
      lines,
      approved: before.map(({ line }) => line),
      tilbud: await vifteOfYear(manager, year, driftsherre),
      lineage: await this.recorded.ofYear(year, manager),
    });
  }

  /** Records them within the transaction that brings the lines in, before they are judged. What is refused is left to a person. */
  async record(manager: EntityManager, who: Who, of: LinesOfYear): Promise<void> {
    for (const link of await this.pending(manager, of)) await this.lineage.record(manager, who, link);
  }
}
