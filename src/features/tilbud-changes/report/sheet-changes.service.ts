import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import type { TilbudChange } from '../../../domain/tilbud.js';
import { CHANGE_KINDS } from '../../../domain/tilbud-changes/kinds.js';
import { tilbudOf } from '../../../domain/tilbud-of.js';
import { AuditService } from '../../audit/audit.service.js';
import { vifteOfYear } from '../../tilbud/vifte.service.js';
import { TilbudChangeRow } from '../tilbud-change.entity.js';
import { sheetHashOf } from '../told/told-changes.service.js';
import { lateness } from './changes-deadline.js';
import { contentHashOf } from './content-hash.js';

/** What was submitted: the rows of its sheet Tilbudsændringer, none where there was no sheet. */
interface SubmittedSheet {
  year: number;
  driftsherre: number;
  rows: readonly TilbudChange[];
  /** A revision during the year tells what is new, and takes nothing back that the round was told. */
  isRevision?: boolean;
}

/** The rows of the sheet Tilbudsændringer as requests. */
@Injectable()
export class SheetChanges {
  constructor(private readonly audit: AuditService) {}

  /**
   * Within the transaction that brings a submission in. The same row again is the same request; one that is gone is withdrawn
   * unless it is decided. What comes after the deadline of ind- and udmelding waits for the secretariat to let it in.
   */
  async refresh(
    manager: EntityManager,
    who: Who,
    { year, driftsherre, rows, isRevision = false }: SubmittedSheet,
  ): Promise<void> {
    const live = await manager.find(TilbudChangeRow, {
      where: { year, driftsherre, state: Not('withdrawn') },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const fresh = await this.requestsOf(manager, { year, driftsherre, rows });
    const hashes = new Set<string | null>(fresh.map(({ sheetHash }) => sheetHash));
    for (const { id, source, state, sheetHash } of live) {
      if (isRevision || source !== 'sheet' || hashes.has(sheetHash) || !['late', 'reported'].includes(state)) continue;
      await manager.update(TilbudChangeRow, id, { state: 'withdrawn' });
      await this.log(manager, who, 'tilbud-change.withdraw', id);
    }
    for (const request of fresh) {
      if (live.some((one) => one.sheetHash === request.sheetHash || isSameRequest(one, request))) continue;
      const when = await lateness(manager, year, driftsherre);
      const late = isRefused(when) || when.late;
      const state = late ? ('late' as const) : ('reported' as const);
      const { id } = await manager.save(TilbudChangeRow, { ...request, late, state, reportedBy: who.userId });
      await this.log(manager, who, 'tilbud-change.report', id);
    }
  }

  private async requestsOf(manager: EntityManager, { year, driftsherre, rows }: SubmittedSheet) {
    if (rows.length === 0) return [];
    const vifte = await vifteOfYear(manager, year, driftsherre);
    const requests = rows.flatMap((row) => {
      const kind = CHANGE_KINDS.find((one) => one === row.kind);
      if (!kind || !row.effectiveDate) return [];
      const known = tilbudOf(row, vifte);
      const title = known?.name ?? row.tilbudName ?? row.portalId ?? '';
      const part = { name: title, portalId: row.portalId, paragraf: null, form: null, internalPlaces: null };
      const content = {
        year,
        driftsherre,
        kind,
        title,
        portalId: row.portalId,
        tilbudIds: known && kind !== 'ind' ? [known.id] : [],
        parts: kind === 'ind' ? [{ ...part, places: row.placesAfter }] : [],
        effectiveDate: row.effectiveDate,
        until: null,
        placesBefore: row.placesBefore,
        placesAfter: row.placesAfter,
        outsidePlaces: null,
        category: kind === 'ind' ? (known?.category ?? null) : null,
        exempt: row.exempt ?? false,
        agreementWith: row.agreementWith,
        users: [],
        reason: row.reason ?? '',
      };
      return [
        { ...content, source: 'sheet' as const, sheetHash: sheetHashOf(row), contentHash: contentHashOf(content) },
      ];
    });
    return requests.filter(
      ({ sheetHash }, index) => requests.findIndex((one) => one.sheetHash === sheetHash) === index,
    );
  }

  private log(manager: EntityManager, who: Who, action: 'tilbud-change.report' | 'tilbud-change.withdraw', id: number) {
    return this.audit.append(manager, {
      userId: who.userId,
      action,
      subject: `tilbud-change ${id}`,
      data: { source: 'sheet' },
    });
  }
}

/** Reported on a page before it was written in the sheet: it is not asked for twice. */
function isSameRequest(
  one: TilbudChangeRow,
  { kind, effectiveDate, title, tilbudIds }: Pick<TilbudChangeRow, 'kind' | 'effectiveDate' | 'title' | 'tilbudIds'>,
): boolean {
  if (one.kind !== kind || one.effectiveDate !== effectiveDate) return false;
  return tilbudIds.length > 0 ? tilbudIds.some((id) => one.tilbudIds.includes(id)) : one.title === title;
}
