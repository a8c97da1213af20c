import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { contentOf } from '../../../domain/tilbud-changes/change-content.js';
import { CHANGE_KIND_LABELS } from '../../../domain/tilbud-changes/kinds.js';
import { stepFrom, TILBUD_CHANGE } from '../../../domain/workflow/lifecycle.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notifications/notices.service.js';
import { lockReporting } from '../../submissions/reporting-lock.service.js';
import { TilbudChangeRow } from '../tilbud-change.entity.js';
import { type ChangeDecision, type DecidedWhere, refuseDecision, refuseWhere } from './change-decision.js';
import { ChangeEffects } from './change-effects.service.js';
import { LineageOfDecision } from './lineage-of-decision.service.js';
import { TilbudChangeDecision } from './tilbud-change-decision.entity.js';

/** Registers what DAS decided of ind- and udmeldinger, with its effect on the tilbudsvifte and the lineage, or nothing at all. */
@Injectable()
export class ChangeDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly effects: ChangeEffects,
    private readonly lineage: LineageOfDecision,
    private readonly notices: NoticesService,
    private readonly audit: AuditService,
  ) {}

  /** One or several, in the order given. What was decided before is decided anew by a new row. */
  async decide(
    who: Who,
    decisions: readonly ChangeDecision[],
    where: DecidedWhere,
  ): Promise<{ decisions: number[] } | Refused> {
    const cpr = refuseCpr([where.minutes ?? null, ...decisions.map(({ grounds }) => grounds)]);
    const no = denied('tilbud-change.decide', {}, who) ?? (cpr && { refusal: cpr });
    return no ?? this.dataSource.transaction((manager) => this.decideWithin(manager, who, decisions, where));
  }

  /** Why a request can't be decided so as it stands, whatever the grounds; null: it can. */
  hindrance(who: Who, change: TilbudChangeRow, outcome: ChangeDecision['outcome']): Refused | null {
    return refuseDecision(who, change, { id: change.id, contentHash: change.contentHash, outcome, grounds: '–' });
  }

  /** Within the caller's transaction, which must be rolled back where this is refused. */
  async decideWithin(
    manager: EntityManager,
    who: Who,
    decisions: readonly ChangeDecision[],
    where: DecidedWhere,
  ): Promise<{ decisions: number[] } | Refused> {
    const changes = await lockedChanges(
      manager,
      decisions.map(({ id }) => id),
    );
    const misplaced = await refuseWhere(manager, where);
    if (misplaced) return misplaced;
    for (const decision of decisions) {
      const change = changes.get(decision.id);
      const refusal = change ? refuseDecision(who, change, decision) : NOT_FOUND;
      if (refusal) return refusal;
    }
    const ids: number[] = [];
    for (const decision of decisions) {
      const change = changes.get(decision.id);
      if (change) ids.push(await this.register(manager, who, change, decision, where));
    }
    return { decisions: ids };
  }

  private async register(
    manager: EntityManager,
    who: Who,
    change: TilbudChangeRow,
    { outcome, grounds }: ChangeDecision,
    where: DecidedWhere,
  ): Promise<number> {
    const state = stepFrom(TILBUD_CHANGE, outcome === 'approved' ? 'approve' : 'refuse', change.state);
    if (!state) throw new Error(`a decision of ${change.id} was let through from ${change.state}`);
    const partIds = outcome === 'approved' ? await this.effects.partIds(manager, change) : [];
    const decision = await manager.save(TilbudChangeDecision, {
      changeId: change.id,
      outcome,
      body: 'DAS' as const,
      meetingId: where.meetingId ?? null,
      written: where.written ?? false,
      minutes: where.minutes?.trim() || null,
      decidedOn: where.decidedOn ?? null,
      grounds: grounds?.trim() || null,
      contentHash: change.contentHash,
      content: contentOf(change),
      partIds,
      userId: who.userId,
    });
    await manager.update(TilbudChangeRow, change.id, { state });
    if (outcome === 'approved') await this.effects.store(manager, who, change, decision);
    const links = await this.lineage.follow(manager, who, change, decision);
    await this.tell(manager, who, change, decision);
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'tilbud-change.decide',
      subject: `tilbud-change ${change.id}`,
      data: { outcome, decisionId: decision.id, contentHash: change.contentHash, ...links },
    });
    return decision.id;
  }

  private async tell(
    manager: EntityManager,
    who: Who,
    { id, year, driftsherre, title, kind }: TilbudChangeRow,
    decision: TilbudChangeDecision,
  ): Promise<void> {
    await this.notices.tell(manager, {
      kind: 'change_decided',
      year,
      to: { driftsherre, exceptUserId: who.userId },
      subject: `tilbud-change-decision ${decision.id}`,
      data: {
        change: `${title} (${CHANGE_KIND_LABELS[kind].toLocaleLowerCase('da')})`,
        outcome: TILBUD_CHANGE.states[decision.outcome].label.toLocaleLowerCase('da'),
        grounds: decision.grounds ?? '',
        path: `/ind-og-udmeldinger/${id}`,
      },
    });
  }
}

/** The reporting of their driftsherrer is locked first, as a submission does it. */
async function lockedChanges(
  manager: EntityManager,
  ids: readonly number[],
): Promise<ReadonlyMap<number, TilbudChangeRow>> {
  const named = await manager.findBy(TilbudChangeRow, { id: In([...ids]) });
  const driftsherrer = [...new Set(named.map(({ driftsherre }) => driftsherre))].toSorted((one, other) => one - other);
  for (const driftsherre of driftsherrer) await lockReporting(manager, driftsherre);
  const locked = await manager.find(TilbudChangeRow, {
    where: { id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(locked.map((change) => [change.id, change]));
}
