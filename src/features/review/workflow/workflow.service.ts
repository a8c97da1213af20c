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
import { ToldDecisions } from '../told-decisions.service.js';
import { decisionRow } from './decision-row.js';
import { type MandateLimits, takeBack, withMandates } from './delegation.js';
import { approvalsOf, putBackInForce, putInForce } from './in-force.js';
import { withFacts } from './item-facts.js';
import { storeRecommendation, storeState } from './item-store.js';
import { type Judged, judge, parted } from './judge-decision.js';
import { lockItems } from './locked-items.js';
import { storeProposals } from './store-proposals.js';

/** An item as it stood on the page that was acted on: another state, or another proposal to confirm, is stale. */
interface SeenItem {
  id: number;
  contentHash: string;
  seenState?: ItemState | undefined;
  proposalId?: number | undefined;
}

/** What was stored: decisions that hold, and those that wait for somebody of another driftsherre to confirm them. */
export interface Registered {
  decisions: number[];
  proposals: number[];
}

/** What is decided on one or several items: all of it, or nothing. */
export interface DecisionOnItems {
  action: Exclude<Action, 'submit' | 'adopt' | 'undo' | 'recheck'>;
  items: readonly SeenItem[];
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
  async decide(who: Who, request: DecisionOnItems): Promise<Registered | Refused> {
    return this.dataSource.transaction((manager) => this.decideWithin(manager, who, request));
  }

  /** The same, as a part of the caller's transaction. A refusal has changed nothing. */
  async decideWithin(manager: EntityManager, who: Who, request: DecisionOnItems): Promise<Registered | Refused> {
    return this.decideTogether(manager, who, [request]);
  }

  /** Several different decisions at once, as a meeting makes them: all are judged before the first is stored, so that it is all or none. */
  async decideTogether(
    manager: EntityManager,
    who: Who,
    requests: readonly DecisionOnItems[],
  ): Promise<Registered | Refused> {
    const ids = requests.flatMap(({ items }) => items.map(({ id }) => id));
    const locked = await lockItems(manager, ids);
    if (locked.length !== ids.length) return NOT_FOUND;
    const judged: Judged[] = [];
    for (const request of requests) {
      const answer = await judge(manager, who, request, locked);
      if ('refusal' in answer) return answer;
      judged.push(answer);
    }
    const registered: Registered = { decisions: [], proposals: [] };
    for (const [i, one] of judged.entries()) {
      const [proposed, held] = parted(one);
      registered.proposals.push(...(await this.propose(manager, who, proposed)));
      if (held.outcomes.length === 0) continue;
      const { action, limits = {} } = requests[i] as DecisionOnItems;
      const outcomes = await withMandates(manager, who, held, limits);
      registered.decisions.push(...(await this.storeAll(manager, who, { ...held, outcomes }, action)));
    }
    return registered;
  }

  /** Takes the latest decision of an item back, with a reason. */
  async undo(who: Who, decisionId: number, reason: string): Promise<Registered | Refused> {
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
      const judged = { candidates: [candidate], outcomes: [outcome] };
      const decisions = await this.storeAll(manager, who, judged, 'undo', undone);
      await putBackInForce(manager, [undone.itemId]);
      return { decisions, proposals: [] };
    });
  }

  /** The indstilling of an item that the caller has locked; null takes it away. */
  recommend(manager: EntityManager, id: number, recommendation: string | null): Promise<void> {
    return storeRecommendation(manager, id, recommendation);
  }

  /** What a member decides on the own driftsherre, where the agreement wants it confirmed. */
  private async propose(manager: EntityManager, who: Who, { candidates, outcomes }: Judged): Promise<number[]> {
    const [first] = outcomes;
    if (!first) return [];
    const proposals = await storeProposals(manager, who.userId, candidates, outcomes);
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'item.propose',
      subject: `items ${candidates.map(({ item }) => item.id).join(',')}`,
      data: { action: first.decision.action, proposals },
    });
    return proposals;
  }

  private async storeAll(
    manager: EntityManager,
    who: Who,
    { candidates: items, outcomes }: Judged,
    action: Action,
    undone: Decision | null = null,
  ): Promise<number[]> {
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
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'item.decide',
      subject: `items ${items.map(({ item }) => item.id).join(',')}`,
      data: { action, decisions: ids },
    });
    return ids;
  }
}
