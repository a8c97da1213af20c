import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, type ObjectLiteral } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { STANDING_COMPETENCES } from '../../domain/mandates/competences.js';
import { NO_MANDATE } from '../../domain/mandates/coverage.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { type Decided, decide } from '../../domain/workflow/decide.js';
import type { DecisionRequest, Facts } from '../../domain/workflow/facts.js';
import type { ItemState } from '../../domain/workflow/states.js';
import type { Action } from '../../domain/workflow/workflow.js';
import { AuditService } from '../audit/audit.service.js';
import { Decision } from './decision.entity.js';
import { decisionRow } from './decision-row.js';
import { giveMandate, type MandateLimits, takeBack } from './delegation.js';
import { contentInForce, keepKindInForce, putBackInForce, putInForce } from './in-force.js';
import { Item, isLive } from './item.entity.js';
import { type ItemWithFacts, withFacts } from './item-facts.js';
import { type Judged, judge } from './judge-decision.js';
import { lockItems, lockLines } from './locked-items.js';
import { type StandingFacts, standingFacts } from './standing-facts.js';
import { ToldDecisions } from './told-decisions.service.js';

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

/** An item as its caller has prepared it: everything but what the workflow itself decides. */
export type NewItem = Omit<
  Item,
  'id' | 'state' | 'changedAt' | 'line' | 'submission' | 'organisationRow' | 'inForceId' | 'inForce'
>;

/** What the rules make of an item's content. */
export type Judgement = Pick<
  NewItem,
  'flaggedFor' | 'flags' | 'findings' | 'cleaned' | 'nominal' | 'real' | 'comparedOn' | 'yearlyEffect'
>;

/** A submission's new content for an item. */
export interface Step {
  item: NewItem;
  request: DecisionRequest;
}

const UNDECIDED = { latest: null, meeting: null, asInForce: false };

/** Of what is taken over: no body has it before it. */
const ADOPTED: Facts = {
  ...UNDECIDED,
  kind: 'yearly',
  marking: null,
  competences: STANDING_COMPETENCES,
  mandate: NO_MANDATE,
};

/** The one place where an item's state is written, always with the decision that says why (architecture.md, rules 2 and 3). */
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

  /**
   * Brings the lines of a submission in, or new content of those that are there; refuses all when one of them is refused,
   * before anything is written. The caller holds the lock of the submission.
   */
  async stepAll(manager: EntityManager, who: Who, steps: readonly Step[]): Promise<{ items: number } | Refused> {
    const known = await lockLines(manager, steps);
    const asked = steps.map(({ item }) => ({ ...item, ...idOf(known.get(item.lineKey)) }));
    const standing = await standingFacts(manager, asked);
    const inForce = await contentInForce(manager, [...known.values()]);
    const outcomes: Decided[] = [];
    for (const [i, { item, request }] of steps.entries()) {
      const existing = known.get(item.lineKey);
      const asInForce = inForce.get(item.lineKey) === item.contentHash;
      const facts = { ...UNDECIDED, ...(standing[i] as StandingFacts), asInForce };
      const outcome = decide(judgedBefore(item, existing), request, who, facts);
      if ('refusal' in outcome) return refusedLine(item.lineKey, outcome.refusal);
      outcomes.push(outcome);
    }
    const decisions: ReturnType<typeof decisionRow>[] = [];
    for (const [i, { item }] of steps.entries()) {
      const outcome = outcomes[i] as Decided;
      const content = { ...item, state: outcome.to as Item['state'] };
      const itemId = await this.storeContent(manager, known.get(item.lineKey)?.id, content);
      decisions.push(decisionRow(itemId, item.lineId, outcome, null));
    }
    await manager.insert(Decision, decisions);
    await keepKindInForce(manager, idsTo('approved', decisions));
    return { items: decisions.length };
  }

  /** Items whose content a new submission repeats: they belong to it from now on, and keep state, flags and figures. */
  async carryOver(
    manager: EntityManager,
    submissionId: number,
    items: readonly { id: number; lineId: number }[],
  ): Promise<void> {
    await manager.query(
      `update item set submission_id = $1, line_id = kept.line_id
       from unnest($2::int[], $3::int[]) as kept (id, line_id) where item.id = kept.id`,
      [submissionId, items.map(({ id }) => id), items.map(({ lineId }) => lineId)],
    );
  }

  /**
   * The items of a submission as rules that have moved judge them, by line: what a body has decided on, or has been given,
   * stays as it is. Answers with the lines that were open to it and the items whose state or markeringer are others now.
   * The caller holds the lock of the reporting.
   */
  async recheck(
    manager: EntityManager,
    submissionId: number,
    judged: ReadonlyMap<string, Judgement>,
    reason: string,
  ): Promise<{ open: string[]; moved: number[] }> {
    const ids = (await manager.find(Item, { where: { submissionId }, select: { id: true } })).map(({ id }) => id);
    const candidates = await withFacts(manager, await lockItems(manager, ids), null);
    const open: string[] = [];
    const moved: ReturnType<typeof decisionRow>[] = [];
    for (const { item, judged: asJudged, facts } of candidates) {
      const by = judged.get(item.lineKey);
      if (!by || !isLive(item)) continue;
      const request = { action: 'recheck' as const, contentHash: item.contentHash, comment: reason };
      const outcome = decide(asJudged, request, 'worker', { ...facts, marking: by.flaggedFor });
      if ('refusal' in outcome) continue;
      open.push(item.lineKey);
      const news = outcome.to !== item.state || isFlaggedOtherwise(item, by);
      const change = { ...(by as object), state: outcome.to as Item['state'] };
      await manager.update(Item, item.id, news ? { ...change, changedAt: () => 'now()' } : change);
      if (news) moved.push(decisionRow(item.id, item.lineId, outcome, null));
    }
    await manager.insert(Decision, moved);
    return { open, moved: moved.map(({ itemId }) => itemId) };
  }

  /** The indstilling of an item that the caller has locked; null takes it away. */
  async recommend(manager: EntityManager, id: number, recommendation: string | null): Promise<void> {
    await manager.update(Item, id, { recommendation });
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
      const outcome = decide(judged, { action: 'adopt', contentHash, comment }, who, ADOPTED);
      if ('refusal' in outcome) return { refusal: outcome.refusal };
      outcomes.push(outcome);
    }
    const rows = items.map((item, i) => ({ ...item, state: outcomes[i]?.to as Item['state'] }));
    const { identifiers } = await manager.insert(Item, rows as never[]);
    const decisions = outcomes.map((outcome, i) =>
      decisionRow(identifiers[i]?.id as number, items[i]?.lineId as number, outcome, null),
    );
    const stored = await manager.insert(Decision, decisions);
    await putInForce(manager, approvalsOf(decisions, stored.identifiers));
    return { items: items.length };
  }

  /** A new item, or the new content of one that is there; its id. */
  private async storeContent(
    manager: EntityManager,
    id: number | undefined,
    content: NewItem & Pick<Item, 'state'>,
  ): Promise<number> {
    if (id === undefined) {
      const { identifiers } = await manager.insert(Item, content as never);
      return identifiers[0]?.id as number;
    }
    await manager.update(Item, id, { ...(content as object), changedAt: () => 'now()' });
    return id;
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
      await manager.update(Item, item.id, { state: to as Item['state'], changedAt: () => 'now()' });
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

const idOf = (existing: Item | undefined) => (existing ? { id: existing.id } : {});

const idsTo = (state: ItemState, rows: readonly ReturnType<typeof decisionRow>[]): number[] =>
  rows.flatMap(({ itemId, toState }) => (toState === state ? [itemId] : []));

/** Those of some decisions that approve their item. */
const approvalsOf = (rows: readonly ReturnType<typeof decisionRow>[], stored: readonly ObjectLiteral[]) =>
  rows.flatMap(({ itemId, toState }, i) =>
    toState === 'approved' ? [{ itemId, decisionId: stored[i]?.id as number }] : [],
  );

const isFlaggedOtherwise = (item: Item, { flaggedFor, flags }: Judgement): boolean =>
  flaggedFor !== item.flaggedFor || flags.join() !== item.flags.join();

const judgedBefore = (item: NewItem, existing: Item | undefined) => ({
  state: existing?.state ?? ('none' as const),
  driftsherre: item.organisation,
  contentHash: existing?.contentHash ?? null,
  submittedBy: null,
});

const refusedLine = (lineKey: string, { code, message }: { code: string; message: string }): Refused =>
  refused(code, `Linje ${lineKey}: ${message}`);

const ALREADY_THERE = refused('exists', 'Der er allerede takster i systemet for dette år. De kan ikke overtages igen.');
