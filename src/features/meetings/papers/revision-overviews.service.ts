import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { doneAndHow } from '../../../domain/workflow/done-text.js';
import type { Decision } from '../../review/decision.entity.js';
import { Item } from '../../review/item.entity.js';
import { ChangeOverviews } from '../../revisions/change-overviews.service.js';
import type { PackRevision, ToldDecision, ToldRevision } from '../pack/pack-input.js';

/** What was done with a takst, as far as an overview tells it. */
type Done = Pick<ToldDecision, 'lineKey' | 'action' | 'outcome'>;

/** The overviews of changes of the revisions that a point is about, with what was decided of each takst. */
@Injectable()
export class RevisionOverviews {
  constructor(private readonly overviews: ChangeOverviews) {}

  /** Of takster of a point, with what was decided in the meeting. `lukket`: the items that stand at a closed point. */
  async ofItems(
    manager: EntityManager,
    items: readonly Item[],
    decided: ReadonlyMap<number, Decision>,
    lukket: ReadonlySet<number>,
  ): Promise<PackRevision[]> {
    const done = items.flatMap(({ id, lineKey }): Done[] => {
      const decision = decided.get(id);
      return decision ? [{ lineKey, action: decision.action, outcome: doneAndHow(decision) }] : [];
    });
    const uploads = [...new Set(items.map(({ line }) => line.uploadId))];
    const revisions: PackRevision[] = [];
    for (const upload of uploads) {
      const revision = await this.overview(manager, upload, done, lukket);
      if (revision) revisions.push(revision);
    }
    return revisions;
  }

  /** FU's decisions on takster of revisions, revision by revision; the others stay for themselves. */
  async told(
    manager: EntityManager,
    all: readonly ToldDecision[],
    lukket: ReadonlySet<number>,
  ): Promise<{ told: ToldDecision[]; toldRevisions: ToldRevision[] }> {
    const uploads = [...new Set(all.flatMap(({ revisionUpload }) => revisionUpload ?? []))];
    const toldRevisions: ToldRevision[] = [];
    for (const upload of uploads) {
      const told = all.filter(({ revisionUpload }) => revisionUpload === upload);
      const revision = await this.overview(manager, upload, told, lukket);
      if (revision) toldRevisions.push({ revision, told });
    }
    const together = new Set(toldRevisions.flatMap(({ told }) => told));
    return { told: all.filter((one) => !together.has(one)), toldRevisions };
  }

  private async overview(
    manager: EntityManager,
    uploadId: number,
    done: readonly Done[],
    lukket: ReadonlySet<number>,
  ): Promise<PackRevision | null> {
    const overview = await this.overviews.ofSubmitted(manager, uploadId);
    if (!overview) return null;
    const { year, appliesFrom, reason, rows, perTilbud, total, shortName } = overview;
    const items = await manager.findBy(Item, { year, lineKey: In(rows.map(({ lineKey }) => lineKey)) });
    return {
      party: shortName,
      overview: { year, appliesFrom, reason, rows },
      sums: { perTilbud, total },
      outcomes: Object.fromEntries(done.map((one) => [one.lineKey, outcomeOf(one)])),
      lukket: items.filter(({ id }) => lukket.has(id)).map(({ lineKey }) => lineKey),
    };
  }
}

/** A refused revision leaves the takst in force where it is. */
const outcomeOf = ({ action, outcome }: Done): string =>
  action === 'reject' ? `${outcome}. Taksten i kraft gælder fortsat.` : outcome;
