import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import { holds, type Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { isRefused, NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import type { ChangeContent } from '../../../domain/tilbud-changes/change-content.js';
import { faultsIn, missingIn } from '../../../domain/tilbud-changes/missing-in.js';
import { usersAsTyped } from '../../../domain/tilbud-changes/tilbud-users.js';
import { stepFrom, TILBUD_CHANGE } from '../../../domain/workflow/lifecycle.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { AuditService } from '../../audit/audit.service.js';
import { vifteOfYear } from '../../tilbud/vifte.service.js';
import { TilbudChangeRow } from '../tilbud-change.entity.js';
import { lateness, TOO_LATE } from './changes-deadline.js';
import { contentHashOf, storedContent } from './content-hash.js';

/** A request as it is typed: its name is that of its tilbud. */
export type TypedChange = Omit<ChangeContent, 'title' | 'portalId'>;

type Answer = { id: number } | { faults: FieldFault[] } | Refused;

/** Ind- and udmeldinger that are reported on the pages: by the driftsherre, or by the secretariat for it. */
@Injectable()
export class ReportedChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** After the deadline only by the secretariat, with a reason for letting it in. */
  report(who: Who, typed: TypedChange, lateReason = ''): Promise<Answer> {
    return this.within(who, typed, async (manager, content) => {
      const when = await lateness(manager, typed.year, typed.driftsherre);
      if (isRefused(when)) return when;
      if (when.late && !holds(who, 'sekretariat')) return TOO_LATE;
      if (when.late && lateReason.trim() === '') return LATE_REASON_MISSING;
      const { id } = await manager.save(TilbudChangeRow, {
        ...storedContent(content),
        source: 'page' as const,
        state: 'reported' as const,
        late: when.late,
        lateReason: when.late ? lateReason.trim() : null,
        contentHash: contentHashOf(content),
        reportedBy: who.userId,
      });
      await this.log(manager, who, 'tilbud-change.report', id, { year: typed.year, kind: typed.kind });
      return { id };
    });
  }

  /** Says more of a request that is not decided, as a row of the sheet needs it. It stays what it was reported as. */
  supplement(who: Who, id: number, typed: TypedChange): Promise<Answer> {
    return this.within(who, typed, async (manager, content) => {
      const change = await lockedChange(manager, who, id);
      if (isRefused(change)) return change;
      const { year, driftsherre, kind } = change;
      if (driftsherre !== content.driftsherre) return NOT_FOUND;
      if (!['late', 'reported'].includes(change.state)) return DECIDED;
      const said = { ...content, year, kind };
      await manager.update(TilbudChangeRow, id, {
        ...said,
        parts: [...said.parts],
        contentHash: contentHashOf(said),
      } as never);
      await this.log(manager, who, 'tilbud-change.report', id, { year, kind });
      return { id };
    });
  }

  /** Until DAS has decided. */
  withdraw(who: Who, id: number): Promise<{ id: number } | Refused> {
    return this.step(who, id, 'withdraw', 'tilbud-change.withdraw', {});
  }

  /** What the sheet told after the deadline is let in by the secretariat. */
  admit(who: Who, id: number, reason: string): Promise<{ id: number } | Refused> {
    if (reason.trim() === '') return Promise.resolve(LATE_REASON_MISSING);
    return this.step(who, id, 'admit', 'tilbud-change.admit', { lateReason: reason.trim() });
  }

  /** The secretariat's indstilling; an empty text takes it away. */
  async recommend(who: Who, id: number, text: string): Promise<{ recommendation: string | null } | Refused> {
    const cpr = refuseCpr([text]);
    if (cpr) return { refusal: cpr };
    return this.dataSource.transaction(async (manager) => {
      const change = await lockedChange(manager, who, id);
      if (isRefused(change)) return change;
      const no = denied('tilbud-change.recommend', { driftsherre: change.driftsherre }, who);
      if (no) return no;
      const recommendation = text.trim() || null;
      await manager.update(TilbudChangeRow, id, { recommendation });
      await this.log(manager, who, 'tilbud-change.recommend', id, {});
      return { recommendation };
    });
  }

  private async step(
    who: Who,
    id: number,
    action: 'withdraw' | 'admit',
    policy: 'tilbud-change.withdraw' | 'tilbud-change.admit',
    changes: { lateReason?: string },
  ): Promise<{ id: number } | Refused> {
    const cpr = refuseCpr([changes.lateReason ?? null]);
    if (cpr) return { refusal: cpr };
    return this.dataSource.transaction(async (manager) => {
      const change = await lockedChange(manager, who, id);
      if (isRefused(change)) return change;
      const no = denied(policy, { driftsherre: change.driftsherre }, who);
      if (no) return no;
      const state = stepFrom(TILBUD_CHANGE, action, change.state);
      if (!state) return DECIDED;
      await manager.update(TilbudChangeRow, id, { state, ...changes });
      await this.log(manager, who, policy, id, {});
      return { id };
    });
  }

  /** What is typed, judged as a whole and named after its tilbud, within one transaction. */
  private async within(
    who: Who,
    typed: TypedChange,
    work: (manager: EntityManager, content: ChangeContent) => Promise<Answer>,
  ): Promise<Answer> {
    const { driftsherre } = typed;
    const cpr = refuseCpr(textsOf(typed));
    const no = denied('tilbud-change.report', { driftsherre }, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      const vifte = await vifteOfYear(manager, typed.year, driftsherre);
      const concerned = typed.tilbudIds.flatMap((id) => vifte.find((one) => one.id === id) ?? []);
      if (concerned.length < typed.tilbudIds.length) return NOT_FOUND;
      const [first] = concerned.length > 0 ? concerned : typed.parts;
      const title = concerned.map(({ name }) => name).join(' og ') || (first?.name ?? '');
      const content = { ...typed, title, portalId: first?.portalId ?? null };
      const faults = [...faultsIn(content), ...missingIn(content)];
      return faults.length > 0 ? { faults } : work(manager, content);
    });
  }

  private log(
    manager: EntityManager,
    who: Who,
    action: `tilbud-change.${'report' | 'withdraw' | 'admit' | 'recommend'}`,
    id: number,
    data: Record<string, string | number>,
  ): Promise<void> {
    return this.audit.append(manager, { userId: who.userId, action, subject: `tilbud-change ${id}`, data });
  }
}

/** NOT_FOUND also for what the person may not see. */
async function lockedChange(manager: EntityManager, who: Who, id: number): Promise<TilbudChangeRow | Refused> {
  const change = await manager.findOne(TilbudChangeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!change || denied('tilbud-change.read', { driftsherre: change.driftsherre }, who)) return NOT_FOUND;
  return change;
}

const textsOf = ({ parts, agreementWith, users, reason }: TypedChange): (string | null)[] => [
  ...parts.flatMap(({ name, portalId }) => [name, portalId]),
  agreementWith,
  usersAsTyped(users),
  reason,
];

const DECIDED = refused(
  'change_decided',
  'Ændringen er afgjort eller trukket tilbage og kan ikke ændres. Meld en ny, hvis noget skal være anderledes.',
);
const LATE_REASON_MISSING = refused(
  'reason_required',
  'Fristen for ind- og udmelding er udløbet. Skriv, hvorfor ændringen tages med alligevel.',
);
