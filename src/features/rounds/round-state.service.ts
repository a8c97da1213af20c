import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ROUND, stepFrom } from '../../domain/workflow/lifecycle.js';
import { STATES } from '../../domain/workflow/states.js';
import { Round } from './round.entity.js';

const DECIDED = ['approved', 'rejected'];

/** The step of a round that follows from its items: approved when nothing waits for a decision any more. */
@Injectable()
export class RoundStateService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Approves each closed round of which every item is decided. In a transaction of its own after the decision: a submission
   * locks its round first and its items then, and the two would wait for each other. Asked again it changes nothing.
   */
  async approveWhenDecided(years: readonly number[]): Promise<void> {
    for (const year of years) await this.approve(year);
  }

  /** With the publication of an edition, in its transaction: what is approved is published; what still waits leaves the round as it is. */
  async publishWithin(manager: EntityManager, round: Round): Promise<void> {
    const next = stepFrom(ROUND, 'publish', round.state);
    if (next) await manager.update(Round, round.year, { state: next });
  }

  private approve(year: number): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_write' } });
      const next = round && stepFrom(ROUND, 'approve', round.state);
      if (!next) return;
      const states: { state: keyof typeof STATES }[] = await manager.query(
        `SELECT DISTINCT CASE WHEN item.in_force_id IS NULL THEN item.state ELSE 'approved' END AS state
         FROM item LEFT JOIN submission ON submission.id = item.submission_id
         WHERE item.year = $1 AND (submission.id IS NULL OR submission.state IN ('submitted', 'reopened'))`,
        [year],
      );
      const decided = states.every(({ state }) => DECIDED.includes(state));
      if (decided && states.some(({ state }) => STATES[state].final))
        await manager.update(Round, year, { state: next });
    });
  }
}
