import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { effectsOf } from '../../../domain/tilbud-changes/effects.js';
import { tilbudOf } from '../../../domain/tilbud-of.js';
import { TilbudRow } from '../../tilbud/tilbud.entity.js';
import { TilbudVersionRow } from '../../tilbud/tilbud-version.entity.js';
import { vifteOfYear } from '../../tilbud/vifte.service.js';
import type { TilbudChangeRow } from '../tilbud-change.entity.js';
import type { TilbudChangeDecision } from './tilbud-change-decision.entity.js';

/** Where nobody has chosen a category for a new tilbud and none goes before it: widely used, so that all of it is covered. */
const WIDELY_USED = 3;

/** What an approved request makes of the tilbudsvifte. */
@Injectable()
export class ChangeEffects {
  /** The tilbud that its parts are: those the driftsherre has by that name, the others new and not included before their day. */
  async partIds(manager: EntityManager, change: TilbudChangeRow): Promise<number[]> {
    const { year, driftsherre, kind, parts, tilbudIds } = change;
    if (kind === 'renamed') return [...tilbudIds];
    const vifte = await vifteOfYear(manager, year, driftsherre);
    const before = vifte.find(({ id }) => id === tilbudIds[0]);
    const ids: number[] = [];
    for (const part of parts) {
      const known = tilbudOf({ tilbudName: part.name, portalId: part.portalId }, vifte);
      if (known) {
        ids.push(known.id);
        continue;
      }
      const { id } = await manager.save(TilbudRow, {
        driftsherre,
        name: part.name,
        portalId: part.portalId,
        category: change.category ?? before?.category ?? WIDELY_USED,
        places: part.places,
        closedOn: null,
        included: false,
        paragraffer: part.paragraf ? [part.paragraf] : [],
      });
      ids.push(id);
    }
    return ids;
  }

  async store(
    manager: EntityManager,
    who: Who,
    change: TilbudChangeRow,
    decision: TilbudChangeDecision,
  ): Promise<void> {
    const versions = effectsOf(change, decision.partIds).map((version) => ({
      ...version,
      decisionId: decision.id,
      setBy: who.userId,
    }));
    if (versions.length > 0) await manager.insert(TilbudVersionRow, versions as never[]);
  }
}
