import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { STANDING_COMPETENCES } from '../../../domain/mandates/competences.js';
import { NO_MANDATE } from '../../../domain/mandates/coverage.js';
import { STANDING_OWN_CASES } from '../../../domain/mandates/own-cases.js';
import { type Refused, refused } from '../../../domain/refusal.js';
import { type Decided, decide } from '../../../domain/workflow/decide.js';
import type { DecisionRequest, Facts } from '../../../domain/workflow/facts.js';
import { Decision } from '../decision.entity.js';
import { Item, isLive } from '../item.entity.js';
import { decisionRow } from './decision-row.js';
import { approvalsOf, contentInForce, keepKindInForce, putInForce } from './in-force.js';
import { withFacts } from './item-facts.js';
import { insertItems, storeContent, storeJudgement, storeSubmission } from './item-store.js';
import { lockItems, lockLines } from './locked-items.js';
import { type StandingFacts, standingFacts } from './standing-facts.js';

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

const UNDECIDED = { proposal: null, latest: null, meeting: null, asInForce: false };

/** Of what is taken over: no body has it before it. */
const ADOPTED: Facts = {
  ...UNDECIDED,
  kind: 'yearly',
  marking: null,
  competences: STANDING_COMPETENCES,
  mandate: NO_MANDATE,
  ownCases: STANDING_OWN_CASES,
};

/** How items come in, by a submission or from an earlier takstbilag, and what the rules make of them: what no body decides. */
@Injectable()
export class ReportedItems {
  /**
   * Brings the lines of a submission in, or new content of those that are there; refuses all when one of them is refused,
   * before anything is written. The caller holds the lock of the submission.
   */
  async stepAll(manager: EntityManager, who: Who, steps: readonly Step[]): Promise<{ items: number } | Refused> {
    const known = await lockLines(manager, steps);
    const outcomes = await judgeSteps(manager, who, steps, known);
    if ('refusal' in outcomes) return outcomes;
    const decisions: ReturnType<typeof decisionRow>[] = [];
    for (const [i, { item }] of steps.entries()) {
      const outcome = outcomes[i] as Decided;
      const content = { ...item, state: outcome.to as Item['state'] };
      const itemId = await storeContent(manager, known.get(item.lineKey)?.id, content);
      decisions.push(decisionRow(itemId, item.lineId, outcome, null));
    }
    await manager.insert(Decision, decisions);
    const approved = decisions.flatMap(({ itemId, toState }) => (toState === 'approved' ? [itemId] : []));
    await keepKindInForce(manager, approved);
    return { items: decisions.length };
  }

  /** Items whose content a new submission repeats: they belong to it from now on, and keep state, flags and figures. */
  carryOver(
    manager: EntityManager,
    submissionId: number,
    items: readonly { id: number; lineId: number }[],
  ): Promise<void> {
    return storeSubmission(manager, submissionId, items);
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
      await storeJudgement(manager, item.id, { ...by, state: outcome.to as Item['state'], news });
      if (news) moved.push(decisionRow(item.id, item.lineId, outcome, null));
    }
    await manager.insert(Decision, moved);
    return { open, moved: moved.map(({ itemId }) => itemId) };
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
    const ids = await insertItems(
      manager,
      items.map((item, i) => ({ ...item, state: outcomes[i]?.to as Item['state'] })),
    );
    const decisions = outcomes.map((outcome, i) =>
      decisionRow(ids[i] as number, items[i]?.lineId as number, outcome, null),
    );
    const stored = await manager.insert(Decision, decisions);
    await putInForce(manager, approvalsOf(decisions, stored.identifiers));
    return { items: items.length };
  }
}

/** One outcome for each step, or the first refusal with the line it is of. */
async function judgeSteps(
  manager: EntityManager,
  who: Who,
  steps: readonly Step[],
  known: ReadonlyMap<string, Item>,
): Promise<Decided[] | Refused> {
  const asked = steps.map(({ item }) => ({ ...item, ...idOf(known.get(item.lineKey)) }));
  const standing = await standingFacts(manager, asked);
  const inForce = await contentInForce(manager, [...known.values()]);
  const outcomes: Decided[] = [];
  for (const [i, { item, request }] of steps.entries()) {
    const asInForce = inForce.get(item.lineKey) === item.contentHash;
    const facts = { ...UNDECIDED, ...(standing[i] as StandingFacts), asInForce };
    const outcome = decide(judgedBefore(item, known.get(item.lineKey)), request, who, facts);
    if ('refusal' in outcome) return refusedLine(item.lineKey, outcome.refusal);
    outcomes.push(outcome);
  }
  return outcomes;
}

const idOf = (existing: Item | undefined) => (existing ? { id: existing.id } : {});

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
