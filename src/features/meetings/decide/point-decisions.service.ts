import { Injectable } from '@nestjs/common';
import type { Who } from '../../../domain/access/roles.js';
import type { Refused } from '../../../domain/refusal.js';
import { confirmationsOf, decisionsOf } from '../../../domain/workflow/decisions-of.js';
import type { ItemState } from '../../../domain/workflow/states.js';
import type { Action } from '../../../domain/workflow/workflow.js';
import { DecisionsService } from '../../review/decisions.service.js';
import type { Item } from '../../review/item.entity.js';
import { type Chosen, SeveralService } from '../../review/several/several.service.js';
import type { DecisionOnItems } from '../../review/workflow/workflow.service.js';
import type { Meeting } from '../meeting.entity.js';

export type PointAction = DecisionOnItems['action'];

/** A decision that can be taken in the meeting on takster of a point. */
export interface Choice {
  action: Action;
  label: string;
  consequence: string;
  needsComment: boolean;
  can: readonly Chosen['can'][number][];
  cannot: { item: Item; reason: string }[];
}

/** A takst as it stood on the page that was acted on. */
export interface SeenTakst {
  id: number;
  seenState: ItemState;
  contentHash: string;
  /** The decision that waited to be confirmed. */
  proposalId?: number | undefined;
}

/** Decisions in a meeting on the takster of a point: which can be taken on which, and taking one. */
@Injectable()
export class PointDecisions {
  constructor(
    private readonly several: SeveralService,
    private readonly decisions: DecisionsService,
  ) {}

  /** The decisions of the meeting's body that can be taken on at least one of the items. */
  async choices(who: Who, meeting: Meeting, ids: readonly number[]): Promise<Choice[]> {
    const choices: Choice[] = [];
    for (const { action, label } of [...confirmationsOf(who), ...decisionsOf(who)]) {
      const { can, cannot } = await this.several.choose(who, action as PointAction, ids);
      const here = can.filter((one) => one.action.body === meeting.body);
      const [first] = here;
      if (!first) continue;
      const { consequence, needsComment } = first.action;
      choices.push({ action, label, consequence, needsComment, can: here, cannot });
    }
    return choices;
  }

  /**
   * On what was shown, or on nothing. Left out are those that the page said it could not be taken on; one that has changed
   * since is asked about too, so that the answer is that it is stale.
   */
  async decide(
    who: Who,
    meeting: Meeting,
    action: PointAction,
    shown: readonly SeenTakst[],
    comment: string | undefined,
  ): Promise<{ decisions: number[] } | Refused> {
    const { can, cannot } = await this.several.choose(
      who,
      action,
      shown.map(({ id }) => id),
    );
    const leftOut = new Set(
      [...cannot, ...can.filter((one) => one.action.body !== meeting.body)].map(
        ({ item }) => `${item.id}:${item.state}:${item.contentHash}`,
      ),
    );
    const items = shown.filter(({ id, seenState, contentHash }) => !leftOut.has(`${id}:${seenState}:${contentHash}`));
    return this.decisions.decide(who, { action, comment, items, meetingId: meeting.id });
  }
}
