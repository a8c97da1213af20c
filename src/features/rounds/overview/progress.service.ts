import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isExtended } from '../../../domain/submission-deadlines.js';
import { AuditRow } from '../../audit/audit-row.entity.js';
import { Clock } from '../../operations/clock.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Item } from '../../review/item.entity.js';
import { FindingRow } from '../../submissions/check/finding.entity.js';
import { LineRow } from '../../submissions/line.entity.js';
import { Rechecks } from '../../submissions/recheck/rechecks.service.js';
import { Submission } from '../../submissions/submission.entity.js';
import { Upload } from '../../submissions/upload/upload.entity.js';
import { ownRounds } from '../extension/own-round.service.js';
import { Round } from '../round.entity.js';
import { type DriftsherreProgress, stateOf } from './progress.js';

interface ItemCounts {
  organisation: number;
  flagged: number;
  undecided: number;
}

/** Who has come how far: a handful of queries for all driftsherrer together. */
@Injectable()
export class RoundProgress {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rechecks: Rechecks,
    private readonly clock: Clock,
  ) {}

  async of(year: number): Promise<DriftsherreProgress[]> {
    const { manager } = this.dataSource;
    const organisations = await manager.find(Organisation, { order: { code: 'ASC' } });
    const uploads = await this.newestUploads(year);
    const submissions = await manager.find(Submission, {
      where: [
        { year, state: 'submitted' },
        { year, state: 'reopened' },
      ],
    });
    const lines = await this.perUpload(
      LineRow,
      [...uploads.values()].map(({ id }) => id).concat(uploadsOf(submissions)),
    );
    const fejl = await this.perUpload(
      FindingRow,
      [...uploads.values()].map(({ id }) => id),
      'fejl',
    );
    const items = await this.itemCounts(year);
    const drafts = [...uploads.values()].map(({ id }) => ({ uploadId: id, submittedAt: null }));
    const open = await this.rechecks.openOf([...drafts, ...submissions.flatMap(submittedUpload)]);
    const fetched = await this.fetchedAt(year);
    const extended = await this.extended(
      year,
      organisations.map(({ code }) => code),
    );
    return organisations.map(({ code, name, shortName }) => {
      const upload = uploads.get(code) ?? null;
      const submission = submissions.find(({ organisation }) => organisation === code) ?? null;
      const counts = items.find(({ organisation }) => organisation === code);
      const traces = {
        fetchedAt: fetched.get(code) ?? null,
        upload: upload && {
          status: upload.status,
          at: upload.receivedAt,
          fejl: open.get(upload.id)?.fejl.length ?? fejl.get(upload.id) ?? 0,
        },
        submission: submission && { ...submission, at: submission.submittedAt },
      };
      const counted = submission ? submission.uploadId : upload?.status === 'checked' ? upload.id : null;
      return {
        code,
        name,
        shortName,
        state: stateOf(traces),
        lines: counted === null ? null : (lines.get(counted) ?? 0),
        flagged: counts?.flagged ?? 0,
        undecided: counts?.undecided ?? 0,
        toMend: toMend(open.get(submission?.uploadId ?? 0)),
        lastActivity: newest([traces.fetchedAt, traces.upload?.at, traces.submission?.at]),
        late: submission?.late ?? false,
        extendedUntil: extended.get(code) ?? null,
        submissionId: submission?.id ?? null,
      };
    });
  }

  private async newestUploads(year: number): Promise<Map<number, Upload>> {
    const uploads = await this.dataSource.manager.find(Upload, {
      where: { year, kind: 'report' },
      order: { id: 'ASC' },
    });
    return new Map(uploads.map((upload) => [upload.organisation, upload]));
  }

  private async perUpload(
    entity: typeof LineRow | typeof FindingRow,
    uploads: readonly number[],
    severity?: 'fejl',
  ): Promise<Map<number, number>> {
    const query = this.dataSource.manager
      .createQueryBuilder(entity, 'row')
      .select('row.uploadId', 'upload')
      .addSelect('count(*)::int', 'count')
      .where('row.uploadId = ANY(:uploads)', { uploads })
      .groupBy('row.uploadId');
    if (severity) query.andWhere('row.severity = :severity', { severity });
    const rows = await query.getRawMany<{ upload: number; count: number }>();
    return new Map(rows.map(({ upload, count }) => [upload, count]));
  }

  private itemCounts(year: number): Promise<ItemCounts[]> {
    return this.dataSource.manager
      .createQueryBuilder(Item, 'item')
      .select('item.organisation', 'organisation')
      .addSelect('count(*) FILTER (WHERE item.flaggedFor IS NOT NULL)::int', 'flagged')
      .addSelect(`count(*) FILTER (WHERE item.state NOT IN ('approved', 'rejected'))::int`, 'undecided')
      .where('item.year = :year AND item.submissionId IS NOT NULL', { year })
      .groupBy('item.organisation')
      .getRawMany<ItemCounts>();
  }

  /** Until when, by the code of the driftsherre; only extensions that still run. */
  private async extended(year: number, codes: readonly number[]): Promise<Map<number, Date>> {
    const { manager } = this.dataSource;
    const round = await manager.findOneBy(Round, { year });
    if (!round) return new Map();
    const now = await this.clock.now();
    const own = await ownRounds(manager, round, codes);
    return new Map(
      [...own].flatMap(([code, one]) => (isExtended(one, now) ? [[code, one.extendedUntil as Date]] : [])),
    );
  }

  /** Told by the log: fetching a takstskema leaves no other trace. */
  private async fetchedAt(year: number): Promise<Map<number, Date>> {
    const rows = await this.dataSource.manager.find(AuditRow, {
      where: { action: 'takstskema.fetch' },
      order: { id: 'ASC' },
    });
    const fetched = rows.flatMap(({ data, at }): [number, Date][] => {
      const { year: of, driftsherre, own } = data as { year?: number; driftsherre?: number; own?: boolean };
      return own && of === year && driftsherre !== undefined ? [[driftsherre, at]] : [];
    });
    return new Map(fetched);
  }
}

const submittedUpload = ({ uploadId, submittedAt }: Submission) =>
  uploadId === null ? [] : [{ uploadId, submittedAt }];

const toMend = (open: { fejl: string[]; forklar: string[] } | undefined): number =>
  new Set([...(open?.fejl ?? []), ...(open?.forklar ?? [])]).size;

const uploadsOf = (submissions: readonly Submission[]): number[] =>
  submissions.flatMap(({ uploadId }) => uploadId ?? []);

function newest(times: readonly (Date | null | undefined)[]): Date | null {
  const known = times.filter((time) => time != null);
  return known.length === 0 ? null : new Date(Math.max(...known.map((time) => time.getTime())));
}
