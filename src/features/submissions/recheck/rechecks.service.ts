import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { RecheckOutcome } from '../../../domain/rules/recheck-outcome.js';
import { type ParameterChange, ParameterHistory } from '../../styringsaftale/parameter-history.service.js';
import { Recheck } from './recheck.entity.js';

/** What its driftsherre is told of a parameter that moved. */
export interface ToldRecheck {
  uploadId: number;
  change: ParameterChange;
  outcome: RecheckOutcome;
}

/** An upload, and since when it is what is submitted; null: it is a draft. */
export interface Told {
  uploadId: number;
  submittedAt: Date | null;
}

/** What came of parameters that moved while a round was under way. A new submission answers what was told of the one before. */
@Injectable()
export class Rechecks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly history: ParameterHistory,
  ) {}

  /** What is to be told of these uploads of a takstår, newest first. */
  async of(year: number, uploads: readonly Told[]): Promise<ToldRecheck[]> {
    const rechecks = await this.since(uploads);
    const changes = await this.history.some(
      year,
      rechecks.map(({ parameterValueId }) => parameterValueId),
    );
    return rechecks.flatMap(({ parameterValueId, uploadId, outcome }) => {
      const change = changes.find(({ id }) => id === parameterValueId);
      return change && uploadId !== null ? [{ uploadId, change, outcome }] : [];
    });
  }

  /** What is to be mended or explained of them since the parameters moved, by the upload's id. */
  async openOf(uploads: readonly Told[]): Promise<ReadonlyMap<number, RecheckOutcome['open']>> {
    const newestLast = (await this.since(uploads)).reverse();
    return new Map(
      newestLast.flatMap(({ uploadId, outcome }) => (uploadId === null ? [] : [[uploadId, outcome.open]])),
    );
  }

  private async since(uploads: readonly Told[]): Promise<Recheck[]> {
    const rechecks = await this.dataSource.manager.find(Recheck, {
      where: { uploadId: In(uploads.map(({ uploadId }) => uploadId)) },
      order: { parameterValueId: 'DESC' },
    });
    const submittedAt = new Map(uploads.map((one) => [one.uploadId, one.submittedAt]));
    return rechecks.filter(({ uploadId, at }) => at >= (submittedAt.get(uploadId ?? 0) ?? at));
  }
}
