import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { type Decided, decide, type Outcome } from '../../domain/workflow/decide.js';
import type { DecisionRequest } from '../../domain/workflow/facts.js';
import type { Action } from '../../domain/workflow/workflow.js';
import { AuditService } from '../audit/audit.service.js';
import { Decision } from './decision.entity.js';
import { Item } from './item.entity.js';
import { type ItemWithFacts, withFacts } from './item-facts.js';

/** What is decided on one or several items: all of it, or nothing. */
export interface DecisionOnItems {
  action: Exclude<Action, 'submit' | 'adopt' | 'undo'>;
  items: readonly { id: number; contentHash: string }[];
  comment?: string | null | undefined;
  meetingId?: number | null | undefined;
  /** Skriftlig behandling. */
  written?: boolean | undefined;
}

/** An item as its caller has prepared it: everything but what the workflow itself decides. */
export type NewItem = Omit<Item, 'id' | 'state' | 'mandate' | 'changedAt' | 'line' | 'submission' | 'organisationRow'>;

/** A submission's new content for an item. */
export interface Step {
  item: NewItem;
  request: DecisionRequest;
}

const NO_FACTS = { marking: null, mandate: false, latest: null, meeting: null };

/** The one place where an item's state is written, always with the decision that says why (architecture.md, rules 2 and 3). */
@Injectable()
export class WorkflowService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Decides on items under lock; refuses all when one of them is refused. The audit row is of the same transaction. */
  async decide(who: Who, request: DecisionOnItems): Promise<{ decisions: number[] } | Refused> {
    return this.dataSource.transaction((manager) => this.decideWithin(manager, who, request));
  }

  /** The same, as a part of a larger transaction (a meeting that decides on many). Throws away nothing on refusal: check before other effects. */
  async decideWithin(
    manager: EntityManager,
    who: Who,
    request: DecisionOnItems,
  ): Promise<{ decisions: number[] } | Refused> {
    const locked = await this.lock(
      manager,
      request.items.map(({ id }) => id),
    );
    if (locked.length !== new Set(request.items.map(({ id }) => id)).size) return NOT_FOUND;
    const candidates = await withFacts(manager, locked, request.meetingId ?? null);
    const outcomes = candidates.map((candidate) => {
      const asked = request.items.find(({ id }) => id === candidate.item.id) as { contentHash: string };
      return decide(candidate.judged, requestOf(request, asked.contentHash), who, candidate.facts);
    });
    const no = outcomes.find((outcome) => 'refusal' in outcome);
    if (no && 'refusal' in no) return { refusal: no.refusal };
    return { decisions: await this.storeAll(manager, who, candidates, outcomes as Decided[]) };
  }

  /** Takes the latest decision of an item back, with a reason. */
  async undo(who: Who, decisionId: number, reason: string): Promise<{ decisions: number[] } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const undone = await manager.findOneBy(Decision, { id: decisionId });
      if (!undone) return NOT_FOUND;
      const [candidate] = await withFacts(manager, await this.lock(manager, [undone.itemId]), null);
      if (!candidate) return NOT_FOUND;
      const newest = await manager.findOne(Decision, { where: { itemId: undone.itemId }, order: { id: 'DESC' } });
      const contentHash = newest?.id === decisionId ? undone.contentHash : 'another decision came after it';
      const request: DecisionRequest = { action: 'undo', contentHash, comment: reason };
      const outcome = decide(candidate.judged, request, who, candidate.facts);
      if ('refusal' in outcome) return { refusal: outcome.refusal };
      return { decisions: await this.storeAll(manager, who, [candidate], [outcome], decisionId) };
    });
  }

  /** Brings an item in, or new content of one that is there. The caller holds the lock of the submission. */
  async step(
    manager: EntityManager,
    who: Who,
    { item, request }: Step,
  ): Promise<{ itemId: number; decisionId: number } | Refused> {
    const existing = await manager.findOne(Item, {
      where: { year: item.year, lineKey: item.lineKey },
      lock: { mode: 'pessimistic_write' },
    });
    const judged = {
      state: existing?.state ?? ('none' as const),
      driftsherre: item.organisation,
      contentHash: existing?.contentHash ?? null,
      submittedBy: null,
    };
    const facts = { ...NO_FACTS, marking: item.flaggedFor, mandate: existing?.mandate ?? false };
    const outcome: Outcome = decide(judged, request, who, facts);
    if ('refusal' in outcome) return { refusal: outcome.refusal };
    const stored = await manager.save(Item, {
      ...item,
      id: existing?.id,
      state: outcome.to as Item['state'],
      mandate: outcome.mandate,
      changedAt: () => 'now()',
    } as never as Item);
    return { itemId: stored.id, decisionId: await this.append(manager, stored.id, item.lineId, who, outcome) };
  }

  /** Takes over takster that were approved before the system was there, many at a time. Refuses all when one is known already. */
  async adopt(
    manager: EntityManager,
    who: Who,
    items: readonly NewItem[],
    comment: string,
  ): Promise<{ items: number } | Refused> {
    const known = await manager.countBy(Item, {
      year: In(items.map(({ year }) => year)),
      lineKey: In(items.map(({ lineKey }) => lineKey)),
    });
    if (known > 0) return ALREADY_THERE;
    const outcomes: Decided[] = [];
    for (const { organisation, contentHash } of items) {
      const judged = { state: 'none' as const, driftsherre: organisation, contentHash: null, submittedBy: null };
      const outcome = decide(judged, { action: 'adopt', contentHash, comment }, who, NO_FACTS);
      if ('refusal' in outcome) return { refusal: outcome.refusal };
      outcomes.push(outcome);
    }
    const rows = items.map((item, i) => ({ ...item, state: outcomes[i]?.to as Item['state'], mandate: false }));
    const { identifiers } = await manager.insert(Item, rows as never[]);
    const decisions = outcomes.map((outcome, i) =>
      decisionRow(identifiers[i]?.id as number, items[i]?.lineId as number, who, outcome, null),
    );
    await manager.insert(Decision, decisions);
    return { items: items.length };
  }

  private lock(manager: EntityManager, ids: number[]): Promise<Item[]> {
    return manager
      .createQueryBuilder(Item, 'item')
      .leftJoinAndSelect('item.submission', 'submission')
      .setLock('pessimistic_write', undefined, ['item'])
      .where({ id: In(ids) })
      .orderBy('item.id')
      .getMany();
  }

  private async storeAll(
    manager: EntityManager,
    who: Who,
    items: ItemWithFacts[],
    outcomes: Decided[],
    undoes: number | null = null,
  ) {
    const ids: number[] = [];
    for (const [i, { item }] of items.entries()) {
      const outcome = outcomes[i] as Decided;
      await manager.update(Item, item.id, {
        state: outcome.to as Item['state'],
        mandate: outcome.mandate,
        changedAt: () => 'now()',
      });
      ids.push(await this.append(manager, item.id, item.lineId, who, outcome, undoes));
    }
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

  private async append(
    manager: EntityManager,
    itemId: number,
    lineId: number,
    who: Who,
    outcome: Decided,
    undoes: number | null = null,
  ) {
    const { identifiers } = await manager.insert(Decision, decisionRow(itemId, lineId, who, outcome, undoes));
    return identifiers[0]?.id as number;
  }
}

const decisionRow = (itemId: number, lineId: number, who: Who, { decision }: Decided, undoes: number | null) => ({
  itemId,
  lineId,
  action: decision.action,
  fromState: decision.from,
  toState: decision.to,
  body: decision.body,
  meetingId: decision.meetingId,
  written: decision.written,
  comment: decision.comment,
  contentHash: decision.contentHash,
  userId: who.userId,
  undoes,
});

const ALREADY_THERE = refused('exists', 'Der er allerede takster i systemet for dette år. De kan ikke overtages igen.');

const requestOf = ({ action, comment, written }: DecisionOnItems, contentHash: string): DecisionRequest => ({
  action,
  contentHash,
  comment: comment ?? null,
  written: written ?? false,
});
