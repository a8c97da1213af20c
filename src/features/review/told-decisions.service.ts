import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { NoticeKind } from '../../domain/notices/kinds.js';
import { itemName } from '../../domain/takst-words.js';
import type { Decided } from '../../domain/workflow/decide.js';
import { dateTime } from '../../web/format.js';
import { NoticesService } from '../notifications/notices.service.js';
import { Clock } from '../operations/clock.js';
import { ownRound } from '../rounds/extension/own-round.service.js';
import { LineRow } from '../submissions/line.entity.js';
import type { Decision } from './decision.entity.js';
import type { Item } from './item.entity.js';

/** What a driftsherre is told of, by the state that a body has brought its item to. What is on its way is not told. */
const TOLD = { sent_back: 'sent_back', rejected: 'rejected', approved: 'decided' } as const satisfies Partial<
  Record<string, NoticeKind>
>;

/** An item with what was decided on it, and the id of that decision. */
export interface DecidedItem {
  item: Item;
  outcome: Decided;
  decisionId: number;
}

/** Tells driftsherrer what FU and DAS decide on their takster, with the grounds. */
@Injectable()
export class ToldDecisions {
  constructor(
    private readonly notices: NoticesService,
    private readonly clock: Clock,
  ) {}

  /** Within the transaction of the decisions. */
  async tell(manager: EntityManager, decided: readonly DecidedItem[]): Promise<void> {
    const told = decided.filter(({ outcome }) => outcome.decision.body !== null && outcome.to in TOLD);
    const names = await namesOf(manager, told);
    const untils = await this.untils(
      manager,
      told.map(({ item }) => item),
    );
    for (const { item, outcome, decisionId } of told) {
      const { year, organisation: driftsherre } = item;
      await this.notices.tell(manager, {
        kind: TOLD[outcome.to as keyof typeof TOLD],
        year,
        to: { driftsherre },
        subject: subjectOf(decisionId),
        data: { ...textsOf(item, outcome, names), until: untils.get(driftsherre) ?? '' },
      });
    }
  }

  /** Until when each driftsherre may correct by itself; nothing where that is over. */
  private async untils(manager: EntityManager, items: readonly Item[]): Promise<Map<number, string>> {
    const now = await this.clock.now(manager);
    const untils = new Map<number, string>();
    for (const { organisation, year } of items) {
      if (untils.has(organisation)) continue;
      const round = await ownRound(manager, year, organisation);
      const open = round?.state === 'open' && round.lastCorrectionDeadline > now;
      untils.set(organisation, open ? dateTime(round.lastCorrectionDeadline) : '');
    }
    return untils;
  }

  /** A decision that was taken back: who has not been told of it never is, and who has is told that it is gone. */
  async undone(manager: EntityManager, undone: Decision, { item, outcome, decisionId }: DecidedItem): Promise<void> {
    const kind = TOLD[undone.toState as keyof typeof TOLD];
    if (kind === undefined) return;
    const userIds = await this.notices.withdraw(manager, kind, subjectOf(undone.id));
    if (userIds.length === 0) return;
    await this.notices.tell(manager, {
      kind: 'decision_undone',
      year: item.year,
      to: { userIds },
      subject: subjectOf(decisionId),
      data: textsOf(item, outcome, await namesOf(manager, [{ item, outcome, decisionId }])),
    });
  }
}

const subjectOf = (decisionId: number): string => `decision ${decisionId}`;

const textsOf = ({ lineId, year, organisation }: Item, { decision }: Decided, names: ReadonlyMap<number, string>) => ({
  item: names.get(lineId) ?? '',
  body: decision.body ?? '',
  grounds: decision.comment ?? '',
  path: `/indberetning/${year}?driftsherre=${organisation}`,
});

async function namesOf(manager: EntityManager, decided: readonly DecidedItem[]): Promise<Map<number, string>> {
  if (decided.length === 0) return new Map();
  const lines = await manager.findBy(LineRow, { id: In(decided.map(({ item }) => item.lineId)) });
  return new Map(lines.map((line) => [line.id, itemName(line)]));
}
