import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { type Lineage, type LinkSource, type Predecessor, predecessorsOf } from '../../domain/lineage/lineage.js';
import type { NamedSplit } from '../../domain/lineage/split-development.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { tilbudOf } from '../../domain/tilbud-of.js';
import { asApproved } from '../review/approved/approved-lines.service.js';
import { Item, isLive } from '../review/item.entity.js';
import { Round } from '../rounds/round.entity.js';
import { CheckedUpload } from '../submissions/check/checked-upload.service.js';
import type { LineRow } from '../submissions/line.entity.js';
import { Upload } from '../submissions/upload/upload.entity.js';
import { vifteOfYear } from '../tilbud/vifte.service.js';
import { knownLine } from './known-line.js';
import type { LineLink } from './line-link.entity.js';
import { LineageService } from './lineage.service.js';
import { RecordedLineage } from './recorded-lineage.service.js';

/** A line of a takstår, what it follows, and everything that has been recorded of that. */
export interface LineHistory {
  year: number;
  line: LineRow;
  driftsherre: { code: number; name: string };
  follows: readonly FollowedLine[];
  /** Where that is said: recorded, the line's own Linje-ID, its column; null: it follows none. */
  source: LinkSource | 'itself' | 'sheet' | null;
  /** The lines it follows that others follow too, as the reporting at hand has them. */
  splits: readonly NamedSplit[];
  /** Newest first. */
  versions: readonly LineLink[];
  /** Its tilbud in the tilbudsvifte. */
  tilbudId: number | null;
  mayWrite: boolean;
}

export interface FollowedLine extends Predecessor {
  /** As it was approved the year before; null: it was not. */
  was: Item | null;
}

/** What a line goes back to, for the page of its predecessors. */
@Injectable()
export class LineHistories {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lineage: LineageService,
    private readonly recorded: RecordedLineage,
    private readonly checked: CheckedUpload,
  ) {}

  /** NOT_FOUND also for what the person may not see: the line of a draft is its driftsherre's and the secretariat's. */
  async of(who: Who, year: number, lineKey: string): Promise<LineHistory | Refused> {
    const { manager } = this.dataSource;
    const known = await knownLine(manager, year, lineKey);
    if (!known || !(await manager.existsBy(Round, { year }))) return NOT_FOUND;
    const driftsherre = known.upload.organisation;
    const item = await liveItem(manager, year, lineKey);
    const no = denied('lineage.read', { driftsherre, submitted: item !== null }, who);
    if (no) return no;
    const line = item && !may('lineage.read', { driftsherre }, who).allowed ? item.line : known;
    const recorded = await this.recorded.ofYear(year, manager);
    return {
      year,
      line,
      driftsherre: known.upload.organisationRow,
      ...(await follows(manager, { year, driftsherre, line }, recorded)),
      splits: await this.splits(year, line, item),
      versions: await this.lineage.versions(manager, year, lineKey),
      tilbudId: tilbudOf(line, await vifteOfYear(manager, year, driftsherre))?.id ?? null,
      mayWrite: may('lineage.write', { driftsherre }, who).allowed,
    };
  }

  /** Of what is submitted, else of the upload that the line was read from last. */
  private async splits(year: number, line: LineRow, item: Item | null): Promise<NamedSplit[]> {
    const { manager } = this.dataSource;
    const id = item ? item.submission?.uploadId : line.uploadId;
    if (!id || !(await manager.existsBy(Upload, { id, year, kind: 'report', status: 'checked' }))) return [];
    const { lineage } = await this.checked.judge(id, manager);
    return lineage.splits.filter(({ successors }) => successors.some(({ lineKey }) => lineKey === line.lineKey));
  }
}

async function liveItem(manager: EntityManager, year: number, lineKey: string): Promise<Item | null> {
  const items = await manager.find(Item, { where: { year, lineKey }, relations: { line: true, submission: true } });
  return items.find(isLive) ?? null;
}

/** The column names lines of the own driftsherre alone. */
async function follows(
  manager: EntityManager,
  { year, driftsherre, line }: { year: number; driftsherre: number; line: LineRow },
  lineage: Lineage,
): Promise<Pick<LineHistory, 'follows' | 'source'>> {
  const record = lineage.get(line.lineKey);
  const named = record?.predecessors.map((one) => one.lineKey) ?? [];
  const items = await manager.find(Item, {
    where: { year: year - 1, inForceId: Not(IsNull()), lineKey: In([line.lineKey, ...line.predecessors, ...named]) },
    relations: { inForce: { line: true }, organisationRow: true },
  });
  const known = items
    .map(asApproved)
    .filter((item) => item.organisation === driftsherre || named.includes(item.lineKey));
  const previous = new Map(known.map((item) => [item.lineKey, item]));
  const followed = predecessorsOf(line, { previous, lineage });
  const isRecorded = record && followed === record.predecessors;
  const itself = previous.has(line.lineKey) ? 'itself' : 'sheet';
  return {
    follows: followed.map((one) => ({ ...one, was: previous.get(one.lineKey) ?? null })),
    source: isRecorded ? record.source : followed.length > 0 ? itself : null,
  };
}
