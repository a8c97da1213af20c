import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TilbudChangeDecision } from '../../tilbud-changes/decide/tilbud-change-decision.entity.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import { TilbudChangesService } from '../../tilbud-changes/tilbud-changes.service.js';
import type { Meeting } from '../meeting.entity.js';
import type { MeetingPoint } from '../points/meeting-point.entity.js';
import { PointTilbudChange } from '../points/point-tilbud-change.entity.js';

/** The ind- and udmeldinger of a meeting, by driftsherre and in the order in which they were reported. */
export interface ChangesOfMeeting {
  atPoint: (point: MeetingPoint) => TilbudChangeRow[];
  /** The newest decision of the meeting on each, by request. */
  decided: Map<number, TilbudChangeDecision>;
  /** Decided in the meeting at none of its points. */
  outside: TilbudChangeRow[];
}

@Injectable()
export class MeetingTilbud {
  constructor(private readonly changes: TilbudChangesService) {}

  async of(manager: EntityManager, { id }: Meeting, points: readonly MeetingPoint[]): Promise<ChangesOfMeeting> {
    const decisions = await manager.find(TilbudChangeDecision, {
      where: { meetingId: id },
      relations: { user: true },
      order: { id: 'ASC' },
    });
    const decided = new Map(decisions.map((decision) => [decision.changeId, decision]));
    const pointOf = new Map(points.flatMap(({ changes }) => changes.map((one) => [one.changeId, one.pointId])));
    const all = await this.changes.some([...decided.keys(), ...pointOf.keys()], manager);
    return {
      atPoint: (point) => all.filter((change) => pointOf.get(change.id) === point.id),
      decided,
      outside: all.filter((change) => !pointOf.has(change.id)),
    };
  }

  /** Those that stand at a closed point of any meeting. */
  async lukket(manager: EntityManager): Promise<Set<number>> {
    const rows = await manager.find(PointTilbudChange, {
      where: { point: { lukket: true } },
      select: { changeId: true },
    });
    return new Set(rows.map(({ changeId }) => changeId));
  }
}
