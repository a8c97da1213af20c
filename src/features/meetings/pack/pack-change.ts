import { effectInWords } from '../../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../../domain/tilbud-changes/kinds.js';
import { TILBUD_CHANGE } from '../../../domain/workflow/lifecycle.js';
import { placesChange } from '../../../web/tilbud-change-words.js';
import type { TilbudChangeDecision } from '../../tilbud-changes/decide/tilbud-change-decision.entity.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import type { PackChange } from './pack-input.js';

/** A request as the papers show it: as it was judged, where it was decided on in the meeting. */
export function packChange(
  change: TilbudChangeRow,
  decision: TilbudChangeDecision | undefined,
  lukket: boolean,
): PackChange {
  const content = decision?.content ?? change;
  return {
    party: change.driftsherreRow.shortName,
    title: content.title || 'Uden navn',
    kind: CHANGE_KIND_LABELS[content.kind],
    effect: effectInWords(content),
    from: content.effectiveDate,
    places: placesChange(content),
    reason: content.reason,
    recommendation: change.recommendation,
    stateText: TILBUD_CHANGE.states[change.state].label,
    lukket,
    decision: decision ? { outcome: decision.outcome, grounds: decision.grounds } : null,
  };
}
