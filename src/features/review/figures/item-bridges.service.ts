import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groupLines } from '../../../domain/balance.js';
import { bridgesOf, type GroupBridges } from '../../../domain/bridge/bridges-of.js';
import type { Line } from '../../../domain/takst.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { ApprovedYears } from '../approved/approved-years.service.js';
import type { Item } from '../item.entity.js';

/** What drove the takster that an item was submitted with. */
@Injectable()
export class ItemBridges {
  constructor(
    private readonly approved: ApprovedYears,
    private readonly parameters: ParametersService,
  ) {}

  /** From last year's approved takster to `lines`, all those of the item's upload; empty for a takstår whose P/L is not known. */
  async of(manager: EntityManager, { year, organisation }: Item, lines: readonly Line[]): Promise<GroupBridges[]> {
    const pl = (await this.parameters.plOfYears(manager)).get(year);
    const [before] = await this.approved.before(manager, { year, driftsherre: organisation, lines }, 1);
    if (!pl || !before) return [];
    const { previous, lineage, lines: linesBefore } = before;
    const lastYear = await this.approved.withTheirGroups(manager, linesBefore);
    return bridgesOf({ groups: groupLines(lines), previous, lineage, lastYear, pl });
  }
}
