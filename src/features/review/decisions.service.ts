import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { refuse } from '../../domain/workflow/refusals.js';
import { RoundStateService } from '../rounds/round-state.service.js';
import { Decision } from './decision.entity.js';
import { Item, isLive, maySee, subjectOf } from './item.entity.js';
import { type DecisionOnItems, type Registered, WorkflowService } from './workflow/workflow.service.js';

/** Decisions that people take: who may see the items, what they wrote, and then the workflow. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly workflow: WorkflowService,
    private readonly rounds: RoundStateService,
  ) {}

  async decide(who: Who, request: DecisionOnItems): Promise<Registered | Refused> {
    const no =
      refuseText(request.comment) ??
      (await this.refuseUnseen(
        who,
        request.items.map(({ id }) => id),
      ));
    if (no) return no;
    const answer = await this.workflow.decide(who, request);
    if (!('refusal' in answer)) await this.rounds.approveWhenDecided(await this.yearsOf(request));
    return answer;
  }

  async undo(who: Who, decisionId: number, reason: string): Promise<Registered | Refused> {
    const decision = await this.dataSource.manager.findOneBy(Decision, { id: decisionId });
    if (!decision) return NOT_FOUND;
    const no = refuseText(reason) ?? (await this.refuseUnseen(who, [decision.itemId]));
    return no ?? this.workflow.undo(who, decisionId, reason);
  }

  /** The item that a decision was on; null: there is no such decision. */
  async itemOf(decisionId: number): Promise<number | null> {
    const decision = await this.dataSource.manager.findOneBy(Decision, { id: decisionId });
    return decision?.itemId ?? null;
  }

  /** What one may not see is not there; what one may see and not decide is refused. The workflow judges the rest. */
  private async refuseUnseen(who: Who, ids: readonly number[]): Promise<Refused | null> {
    const items = await this.dataSource.manager.find(Item, {
      where: { id: In([...ids]) },
      relations: { submission: true },
    });
    const withdrawn = items.some((item) => !isLive(item));
    if (withdrawn && may('item.decide', { submitted: true }, who).allowed) return { refusal: refuse('stale') };
    if (items.length !== new Set(ids).size || !items.every((item) => maySee(who, item))) return NOT_FOUND;
    return items.map((item) => denied('item.decide', subjectOf(item), who)).find((no) => no !== null) ?? null;
  }

  private async yearsOf({ items }: DecisionOnItems): Promise<number[]> {
    const found = await this.dataSource.manager.find(Item, {
      where: { id: In(items.map(({ id }) => id)) },
      select: { id: true, year: true },
    });
    return [...new Set(found.map(({ year }) => year))];
  }
}

function refuseText(text: string | null | undefined): Refused | null {
  const refusal = refuseCpr([text ?? null]);
  return refusal && { refusal };
}
