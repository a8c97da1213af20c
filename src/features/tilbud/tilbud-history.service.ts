import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TilbudChangeDecision } from '../tilbud-changes/decide/tilbud-change-decision.entity.js';
import { newestDecisions } from '../tilbud-changes/precedents/approved-changes.service.js';
import type { TilbudVersionRow } from './tilbud-version.entity.js';
import { versionsInForce } from './vifte.service.js';

/** What was decided of a tilbud, and what was said of it without a decision. */
export interface TilbudHistory {
  /** Of requests that it was part of, or came out of; newest first. */
  decisions: TilbudChangeDecision[];
  /** Its category and users, as they were set; newest first. */
  set: TilbudVersionRow[];
}

@Injectable()
export class TilbudHistories {
  constructor(private readonly dataSource: DataSource) {}

  async of(id: number): Promise<TilbudHistory> {
    const { manager } = this.dataSource;
    const concerned = '(:id = any(change.tilbud_ids) or :id = any(decision.part_ids))';
    const decisions = await newestDecisions(manager, concerned, { id });
    const versions = await versionsInForce(manager, [id]);
    return {
      decisions: decisions.toReversed(),
      set: versions.filter(({ decisionId }) => decisionId === null).toReversed(),
    };
  }
}
