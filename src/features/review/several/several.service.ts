import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { type AvailableAction, actionsFor } from '../../../domain/workflow/actions-for.js';
import type { Body } from '../../../domain/workflow/states.js';
import type { Option } from '../../../web/ui/select.js';
import type { DecisionName } from '../decision-bodies.js';
import { Item, isLive, maySee, subjectOf } from '../item.entity.js';
import { meetingChoices } from '../list/open-meetings.js';
import { Proposals } from '../proposals/proposals.service.js';
import type { ToldProposal } from '../proposals/told-proposal.js';
import { withFacts } from '../workflow/item-facts.js';

/** Chosen cases, parted by whether the decision can be taken on them. */
export interface Chosen {
  can: { item: Item; action: AvailableAction; waiting: ToldProposal | null }[];
  cannot: { item: Item; reason: string }[];
  meetings: Option[];
}

const NOT_HERE = 'Det kan ikke afgøres sådan, som taksten står nu.';
const NOTHING_WAITS = 'Der er ingen afgørelse, der venter på bekræftelse.';

/** What the confirmation of a decision on several cases shows. */
@Injectable()
export class SeveralService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proposals: Proposals,
  ) {}

  async choose(who: Who, action: DecisionName, ids: readonly number[]): Promise<Chosen> {
    const { manager } = this.dataSource;
    const items = await manager.find(Item, {
      where: { id: In([...ids]) },
      relations: { line: true, organisationRow: true, submission: true },
      order: { organisation: 'ASC', id: 'ASC' },
    });
    const seen = items.filter((item) => isLive(item) && maySee(who, item));
    const waiting = await this.proposals.waitingOn(
      who,
      seen.map(({ id }) => id),
    );
    const chosen: Chosen = { can: [], cannot: [], meetings: [] };
    for (const { item, judged, facts } of await withFacts(manager, seen, null)) {
      const decides = may('item.decide', subjectOf(item), who).allowed;
      const found = decides ? actionsFor(judged, who, facts).find((one) => one.action === action) : undefined;
      if (found?.allowed) chosen.can.push({ item, action: found, waiting: waiting.get(item.id) ?? null });
      else
        chosen.cannot.push({
          item,
          reason: found?.refusal?.message ?? (action === 'confirm' ? NOTHING_WAITS : NOT_HERE),
        });
    }
    const bodies = [...new Set(chosen.can.map((one): Body => one.action.body))];
    const [first] = chosen.can;
    // What is confirmed stays in the meeting it was proposed in.
    return {
      ...chosen,
      meetings: first && action !== 'confirm' ? await meetingChoices(manager, first.item.year, bodies) : [],
    };
  }
}
