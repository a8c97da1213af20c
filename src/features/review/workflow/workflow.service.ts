import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { type Decided, decide } from '../../../domain/workflow/decide.js';
import type { DecisionRequest } from '../../../domain/workflow/facts.js';
import type { ItemState } from '../../../domain/workflow/states.js';
import type { Action } from '../../../domain/workflow/workflow.js';
import { AuditService } from '../../audit/audit.service.js';
import { Decision } from '../decision.entity.js';
import { type Item, isLive } from '../item.entity.js';
import { type ItemWithFacts, withFacts } from '../item-facts.js';
import { lockItems } from '../locked-items.js';
import { ToldDecisions } from '../told-decisions.service.js';
import { decisionRow } from './decision-row.js';
import { giveMandate, type MandateLimits, takeBack } from './delegation.js';
import { approvalsOf, putBackInForce, putInForce } from './in-force.js';
import { storeRecommendation, storeState } from './item-store.js';
import { type Judged, judge } from './judge-decision.js';

/** What is decided on one or several items: all of it, or nothing. */
export interface DecisionOnItems {
  action: Exclude<Action, 'submit' | 'adopt' | 'undo' | 'recheck'>;
  /** `seenState`: where the item stood on the page that was acted on; another state by now is stale. */
  items: readonly { id: number; contentHash: string; seenState?: ItemState | undefined }[];
  comment?: string | null | undefined;
  meetingId?: number | null | undefined;
  /** Skriftlig behandling. */
  written?: boolean | undefined;
  /** Of a delegation: within what FU may decide. */
  limits?: MandateLimits | undefined;
}

/** What FU and DAS decide on items, always stored with the decision that says why (architecture.md, rules 2 and 3). */
@Injectable()
export class WorkflowService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly told: ToldDecisions,
  ) {}

  /** Decides on items under lock; refuses all when one of them is refused. The audit row is of the same transaction. */
  async decide(who: Who, request: DecisionOnItems): Promise<{ decisions: number[] } | Refused> {
    return this.dataSource.transaction((manager) => this.decideWithin(manager, who, request));
  }

  /** The same, as a part of the caller's transaction. A refusal has changed nothing. */
  async decideWithin(
    manager: EntityManager,
    who: Who,
    request: DecisionOnItems,
  ): Promise<{ decisions: number[] } | Refused> {
    return this.decideTogether(manager, who, [request]);
  }

  /** Several different decisions at once, as a meeting makes them: all are judged before the first is stored, so that it is all or none. */
  async decideTogether(
    manager: EntityManager,
    who: Who,
    requests: readonly DecisionOnItems[],
  ): Promise<{ decisions: number[] } | Refused> {
    const ids = requests.flatMap(({ items }) => items.map(({ id }) => id));
    const locked = await lockItems(manager, ids);
    if (locked.length !== ids.length) return NOT_FOUND;
    const judged: Judged[] = [];
    for (const request of requests) {
      const answer = await judge(manager, who, request, locked);
      if ('refusal' in answer) return answer;
      judged.push(answer);
    }
    const decisions: number[] = [];
    for (const [i, { candidates, outcomes }] of judged.entries()) {
      const given = await this.withMandates(manager, who, candidates, outcomes, requests[i]?.limits ?? {});
      decisions.push(...(await this.storeAll(manager, who, candidates, given)));
    }
    return { decisions };
  }

  /** Takes the latest decision of an item back, with a reason. */
  async undo(who: Who, decisionId: number, reason: string): Promise<{ decisions: number[] } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const undone = await manager.findOneBy(Decision, { id: decisionId });
      if (!undone) return NOT_FOUND;
      const [candidate] = await withFacts(manager, await lockItems(manager, [undone.itemId]), null);
      if (!candidate || !isLive(candidate.item)) return NOT_FOUND;
      const contentHash = candidate.latestId === decisionId ? undone.contentHash : 'another decision came after it';
      const request: DecisionRequest = { action: 'undo', contentHash, comment: reason };
      const outcome = decide(candidate.judged, request, who, candidate.facts);
      if ('refusal' in outcome) return { refusal: outcome.refusal };
      if (undone.action === 'delegate') await takeBack(manager, who, undone.itemId, undone.mandateId, outcome.decision);
      const decisions = await this.storeAll(manager, who, [candidate], [outcome], undone);
      await putBackInForce(manager, [undone.itemId]);
      return { decisions };
    });
  }

  /** The indstilling of an item that the caller has locked; null takes it away. */
  recommend(manager: EntityManager, id: number, recommendation: string | null): Promise<void> {
    return storeRecommendation(manager, id, recommendation);
  }

  /** A delegation gives FU a mandate, which its decisions name; what DAS takes back ends it. */
  private async withMandates(
    manager: EntityManager,
    who: Who,
    items: ItemWithFacts[],
    outcomes: Decided[],
    limits: MandateLimits,
  ): Promise<Decided[]> {
    const [first] = outcomes;
    if (first?.decision.action === 'take_back')
      for (const { item } of items) await takeBack(manager, who, item.id, null, first.decision);
    if (first?.decision.action !== 'delegate') return outcomes;
    const mandateId = await giveMandate(manager, who, items, first.decision, limits);
    return outcomes.map((outcome) => ({ ...outcome, decision: { ...outcome.decision, mandateId } }));
  }

  private async storeAll(
    manager: EntityManager,
    who: Who,
    items: ItemWithFacts[],
    outcomes: Decided[],
    undone: Decision | null = null,
  ) {
    const undoes = undone?.id ?? null;
    const rows = items.map(({ item }, i) => decisionRow(item.id, item.lineId, outcomes[i] as Decided, undoes));
    for (const [i, { item }] of items.entries()) {
      const { to } = outcomes[i] as Decided;
      await storeState(manager, item.id, to as Item['state']);
    }
    const { identifiers } = await manager.insert(Decision, rows);
    const ids = identifiers.map(({ id }) => id as number);
    if (!undone) await putInForce(manager, approvalsOf(rows, identifiers));
    const decided = items.map(({ item }, i) => ({
      item,
      outcome: outcomes[i] as Decided,
      decisionId: ids[i] as number,
    }));
    if (undone) for (const one of decided) await this.told.undone(manager, undone, one);
    else await this.told.tell(manager, decided);
    const [first] = outcomes;
    const data = { action: first?.decision.action ?? '', decisions: ids };
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'item.decide',
      subject: `items ${items.map(({ item }) => item.id).join(',')}`,
      data,
    });
    return ids;
  }
}
