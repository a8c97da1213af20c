import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { ChangeDecisions } from '../../tilbud-changes/decide/change-decisions.service.js';
import type { TilbudChangeDecision } from '../../tilbud-changes/decide/tilbud-change-decision.entity.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import { PointTilbudChange } from '../points/point-tilbud-change.entity.js';
import { isWaiting, type WalkPoint } from '../walk/walk-point.js';

export type TilbudOutcome = TilbudChangeDecision['outcome'];

/** A decision that DAS can take on ind- and udmeldinger of a point. */
export interface TilbudChoice {
  outcome: TilbudOutcome;
  label: string;
  can: TilbudChangeRow[];
  cannot: { change: TilbudChangeRow; reason: string }[];
}

/** An ind- or udmelding as it stood on the page that was acted on. */
export interface SeenChange {
  id: number;
  contentHash: string;
}

const CHOICES = [
  { outcome: 'approved', label: 'Godkend' },
  { outcome: 'refused', label: 'Godkend ikke' },
] as const;

/** Decisions of DAS in its meeting on the ind- and udmeldinger of a point: which can be taken on which, and taking one. */
@Injectable()
export class PointTilbudDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly decisions: ChangeDecisions,
  ) {}

  /** Those that can be taken on at least one of them. */
  choices(who: Who, changes: readonly TilbudChangeRow[]): TilbudChoice[] {
    return CHOICES.map(({ outcome, label }) => {
      const cannot = changes.flatMap((change) => {
        const no = isWaiting(change) ? this.decisions.hindrance(who, change, outcome) : DECIDED;
        return no ? [{ change, reason: no.refusal.message }] : [];
      });
      const hindered = new Set(cannot.map(({ change }) => change));
      return { outcome, label, can: changes.filter((change) => !hindered.has(change)), cannot };
    }).filter(({ can }) => can.length > 0);
  }

  /** On what was shown, or on nothing. Left out are those that the page said it could not be taken on, while they stand as shown. */
  async decide(
    who: Who,
    { meeting, point, changes }: WalkPoint,
    { outcome, grounds, shown }: { outcome: TilbudOutcome; grounds: string; shown: readonly SeenChange[] },
  ): Promise<{ decisions: number[] } | Refused> {
    const cpr = refuseCpr([grounds]);
    const no = denied('tilbud-change.decide', {}, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    const isLeftOut = ({ id, contentHash }: SeenChange) => {
      const change = changes.find((one) => one.id === id);
      const isAsShown = change?.contentHash === contentHash && isWaiting(change);
      return isAsShown && this.decisions.hindrance(who, change, outcome) !== null;
    };
    const asked = shown.filter((one) => !isLeftOut(one));
    if (asked.length === 0) return NOTHING;
    return this.dataSource.transaction(async (manager) => {
      const ids = asked.map(({ id }) => id);
      const placed = await manager.countBy(PointTilbudChange, {
        meetingId: meeting.id,
        pointId: point.id,
        changeId: In(ids),
      });
      if (placed !== new Set(ids).size) return NOT_FOUND;
      const as = { outcome, grounds: grounds.trim() || null, seenState: 'reported' as const };
      const each = asked.map((one) => ({ ...one, ...as }));
      return this.decisions.decideWithin(manager, who, each, { meetingId: meeting.id });
    });
  }
}

/** What is decided is decided anew on its own page alone. */
const DECIDED = refused('change_decided', 'Den venter ikke længere på DAS.');
const NOTHING = refused('nothing_to_decide', 'Ingen af dem kan afgøres sådan, som de står nu. Se punktet igen.');
