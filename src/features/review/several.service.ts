import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { type AvailableAction, actionsFor } from '../../domain/workflow/actions-for.js';
import type { Body } from '../../domain/workflow/states.js';
import type { Option } from '../../web/ui/select.js';
import type { DecisionName } from './decision-bodies.js';
import { Item, isLive } from './item.entity.js';
import { maySee, subjectOf } from './item-case.service.js';
import { withFacts } from './item-facts.js';
import { meetingChoices } from './open-meetings.js';

/** Chosen cases, parted by whether the decision can be taken on them. */
export interface Chosen {
  can: { item: Item; action: AvailableAction }[];
  cannot: { item: Item; reason: string }[];
  meetings: Option[];
}

const NOT_HERE = 'Det kan ikke afgøres sådan, som taksten står nu.';

/** What the confirmation of a decision on several cases shows. */
@Injectable()
export class SeveralService {
  constructor(private readonly dataSource: DataSource) {}

  async choose(who: Who, action: DecisionName, ids: readonly number[]): Promise<Chosen> {
    const { manager } = this.dataSource;
    const items = await manager.find(Item, {
      where: { id: In([...ids]) },
      relations: { line: true, organisationRow: true, submission: true },
      order: { organisation: 'ASC', id: 'ASC' },
    });
    const seen = items.filter((item) => isLive(item) && maySee(who, item));
    const chosen: Chosen = { can: [], cannot: [], meetings: [] };
    for (const { item, judged, facts } of await withFacts(manager, seen, null)) {
      const decides = may('item.decide', subjectOf(item), who).allowed;
      const found = decides ? actionsFor(judged, who, facts).find((one) => one.action === action) : undefined;
      if (found?.allowed) chosen.can.push({ item, action: found });
      else chosen.cannot.push({ item, reason: found?.refusal?.message ?? NOT_HERE });
    }
    const bodies = [...new Set(chosen.can.map((one): Body => one.action.body))];
    const [first] = chosen.can;
    return { ...chosen, meetings: first ? await meetingChoices(manager, first.item.year, bodies) : [] };
  }
}
