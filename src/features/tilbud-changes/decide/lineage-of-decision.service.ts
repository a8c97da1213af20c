import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import type { NewLink } from '../../../domain/lineage/check-link.js';
import { isRefused } from '../../../domain/refusal.js';
import { tilbudOf } from '../../../domain/tilbud-of.js';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import { LineRow } from '../../submissions/line.entity.js';
import { LineLinks } from '../../submissions/predecessors/line-links.service.js';
import { Submission } from '../../submissions/submission.entity.js';
import { vifteOfYear } from '../../tilbud/vifte.service.js';
import type { TilbudChangeRow } from '../tilbud-change.entity.js';
import { DecidedLineage } from '../told/decided-lineage.service.js';
import { TilbudChangeDecision } from './tilbud-change-decision.entity.js';

/** What a decision comes to for lines that are submitted already: their predecessors, and with them how they are judged. */
@Injectable()
export class LineageOfDecision {
  constructor(
    private readonly decided: DecidedLineage,
    private readonly recorded: RecordedLineage,
    private readonly links: LineLinks,
  ) {}

  /** The lines that were linked, and those that a person must link: what is recorded of them otherwise stands in the way. */
  async follow(
    manager: EntityManager,
    who: Who,
    { year, driftsherre, id, title }: TilbudChangeRow,
    { outcome }: TilbudChangeDecision,
  ): Promise<{ linked: string[]; unlinked: string[] }> {
    const lines = await submittedLines(manager, year, driftsherre);
    if (lines.length === 0) return { linked: [], unlinked: [] };
    const wanted =
      outcome === 'approved'
        ? await this.decided.pending(manager, { year, driftsherre, lines })
        : await this.lifted(manager, { year, driftsherre, lines, changeId: id, title });
    const [linked, unlinked]: [string[], string[]] = [[], []];
    for (const link of wanted) {
      const answer = await this.links.record(manager, who, link);
      (isRefused(answer) ? unlinked : linked).push(link.lineKey);
    }
    return { linked, unlinked };
  }

  /** What an earlier approval of the same request gave its lines is taken back with it. */
  private async lifted(
    manager: EntityManager,
    of: { year: number; driftsherre: number; lines: readonly LineRow[]; changeId: number; title: string },
  ): Promise<NewLink[]> {
    const { year, driftsherre, lines, changeId, title } = of;
    const earlier = await manager.findBy(TilbudChangeDecision, { changeId, outcome: 'approved' });
    const parts = new Set(earlier.flatMap(({ partIds }) => partIds));
    const lineage = await this.recorded.ofYear(year, manager);
    const vifte = await vifteOfYear(manager, year, driftsherre);
    return lines.flatMap((line): NewLink[] => {
      const isTheirs = lineage.get(line.lineKey)?.source === 'change' && parts.has(tilbudOf(line, vifte)?.id ?? 0);
      const reason = `Ind-/udmeldingen er ikke længere godkendt: ${title}.`;
      const link = { year, lineKey: line.lineKey, predecessors: null, kind: null, source: 'change' as const, reason };
      return isTheirs ? [link] : [];
    });
  }
}

async function submittedLines(manager: EntityManager, year: number, organisation: number): Promise<LineRow[]> {
  const current = await manager.findOneBy(Submission, { year, organisation, state: In(['submitted', 'reopened']) });
  if (!current?.uploadId) return [];
  return manager.find(LineRow, { where: { uploadId: current.uploadId }, order: { row: 'ASC' } });
}
