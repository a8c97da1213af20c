import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { revisionPrefill } from '../../domain/revision/prefill.js';
import type { Line } from '../../domain/takst.js';
import { prefilledLines } from '../../domain/takstskema/prefill.js';
import { decidedTilbud } from '../../domain/tilbud-changes/decided-tilbud.js';
import { ApprovedLines, asApproved } from '../review/approved/approved-lines.service.js';
import { Item, isLive } from '../review/item.entity.js';
import { vifteOfYear } from '../tilbud/vifte.service.js';
import { approvedChanges } from '../tilbud-changes/precedents/approved-changes.service.js';
import { LineRow } from './line.entity.js';
import { plainLine } from './plain-line.js';
import type { Upload } from './upload/upload.entity.js';

/** The lines that a driftsherre's Linje-ID may name in a takstår. */
@Injectable()
export class KnownLines {
  constructor(private readonly approved: ApprovedLines) {}

  /** What the takstskema is prefilled with. */
  async prefilled(manager: EntityManager, year: number, driftsherre: number): Promise<Line[]> {
    const approved = await this.approved.ofYear(year - 1, driftsherre, manager);
    const tilbud = (await vifteOfYear(manager, year, driftsherre)).toSorted(byName);
    const decided = decidedTilbud(await approvedChanges(manager, year, driftsherre));
    return prefilledLines(year, approved, tilbud, decided);
  }

  /** What the takstskema of a revision is prefilled with: what is in force, else what was reported last. */
  async standing(manager: EntityManager, year: number, driftsherre: number): Promise<Line[]> {
    const items = await manager.find(Item, {
      where: { year, organisation: driftsherre },
      relations: { line: true, submission: true, inForce: { line: true } },
      order: { line: { row: 'ASC' } },
    });
    const standing = items.filter(isLive).map((item) => (item.inForce ? asApproved(item) : item));
    const fresh = await this.prefilled(manager, year, driftsherre);
    return revisionPrefill(
      standing.map(({ line, explanation }) => ({ line: plainLine(line), explanation })),
      fresh,
    );
  }

  /** The prefill of an upload's takstskema: of the yearly round, or of a revision. */
  prefillOf(
    manager: EntityManager,
    { year, organisation, revisionId }: Pick<Upload, 'year' | 'organisation' | 'revisionId'>,
  ): Promise<Line[]> {
    return revisionId === null
      ? this.prefilled(manager, year, organisation)
      : this.standing(manager, year, organisation);
  }

  /** The prefill, and the lines that got their Linje-ID in an upload of this year, as they were read last. */
  async all(manager: EntityManager, upload: Pick<Upload, 'year' | 'organisation' | 'revisionId'>): Promise<Line[]> {
    const prefilled = await this.prefillOf(manager, upload);
    const keys = new Set(prefilled.map(({ lineKey }) => lineKey));
    const newest: { id: number }[] = await manager.query(
      `select max(line.id) as id from line join upload on upload.id = line.upload_id
       where upload.kind = 'report' and upload.year = $1 and upload.organisation = $2 group by line.line_key`,
      [upload.year, upload.organisation],
    );
    const rows = await manager.find(LineRow, { where: { id: In(newest.map(({ id }) => id)) }, order: { id: 'ASC' } });
    return [...prefilled, ...rows.filter(({ lineKey }) => !keys.has(lineKey)).map(plainLine)];
  }
}

/**
 * The Linje-ID'er that a driftsherre's lines of a takstår may follow: its own of the year before, approved or not, and those
 * of others that are recorded as taken over.
 */
export async function followableKeys(manager: EntityManager, year: number, driftsherre: number): Promise<string[]> {
  const rows: { key: string }[] = await manager.query(
    `select line.line_key as key from line join upload on upload.id = line.upload_id
     where upload.year = $1 - 1 and upload.organisation = $2
     union select jsonb_path_query(predecessors, '$[*].lineKey') #>> '{}' from line_link
     where year = $1 and organisation = $2`,
    [year, driftsherre],
  );
  return rows.map(({ key }) => key);
}

const DANISH = new Intl.Collator('da');
const byName = ({ name: one }: { name: string }, { name: other }: { name: string }): number =>
  DANISH.compare(one, other);

/** Makes the next free Linje-ID of a driftsherre, "L-851-0036". The caller holds the lock of its reporting. */
export async function lineKeysAfter(manager: EntityManager, driftsherre: number): Promise<() => string> {
  const [{ last }] = await manager.query(
    `select coalesce(max(substring(line.line_key from '^L-[0-9]+-([0-9]{1,8})$')::int), 0) as last
     from line join upload on upload.id = line.upload_id where upload.organisation = $1`,
    [driftsherre],
  );
  let number = Number(last);
  return () => {
    number += 1;
    return `L-${driftsherre}-${String(number).padStart(4, '0')}`;
  };
}
