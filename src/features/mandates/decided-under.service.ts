import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Decision } from '../review/decision.entity.js';
import { LineRow } from '../submissions/line.entity.js';

/** What FU has decided, for the orientation of DAS and for the page of a mandate. */
@Injectable()
export class DecidedUnder {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What FU has decided since a moment, for one takstår or all, oldest first: with the item, its line and driftsherre, the
   * meeting of FU, and the mandate with the meeting it was given in. What was taken back is left out, and so is taking back.
   */
  since(moment: Date, year?: number, manager: EntityManager = this.dataSource.manager): Promise<Decision[]> {
    const decisions = this.standing(manager).andWhere('decision.decidedAt > :moment', { moment });
    return (year === undefined ? decisions : decisions.andWhere('item.year = :year', { year })).getMany();
  }

  /** What FU has decided under a mandate, oldest first. */
  of(mandateId: number): Promise<Decision[]> {
    return this.standing(this.dataSource.manager).andWhere('decision.mandateId = :mandateId', { mandateId }).getMany();
  }

  private standing(manager: EntityManager) {
    return manager
      .createQueryBuilder(Decision, 'decision')
      .innerJoinAndSelect('decision.item', 'item')
      .innerJoinAndSelect('item.organisationRow', 'organisation')
      .innerJoinAndMapOne('item.line', LineRow, 'line', 'line.id = decision.lineId')
      .leftJoinAndSelect('decision.meeting', 'meeting')
      .leftJoinAndSelect('decision.mandate', 'mandate')
      .leftJoinAndSelect('mandate.meeting', 'given')
      .where(`decision.body = 'FU' and decision.action <> 'undo'`)
      .andWhere('not exists (select 1 from decision undoing where undoing.undoes = decision.id)')
      .orderBy('decision.id');
  }
}
