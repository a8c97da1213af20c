import type { ReadyTakstbilag, ReadyTakster } from '../../domain/meeting/proposed-points.js';
import type { Body } from '../../domain/workflow/states.js';
import { change } from '../../web/format.js';
import type { Item } from '../review/item.entity.js';
import type { Agenda } from './agenda.js';
import type { MeetingPoint } from './meeting-point.entity.js';

/**
 * What waits for a body, by driftsherre: for FU all of its list, for DAS what FU has passed on. What stands at the
 * driftsherre's point already is counted along, so that the point's text speaks of all of it.
 */
export function readyTakster(
  body: Body,
  { covered }: Agenda,
  live: readonly Item[],
  standing: readonly MeetingPoint[],
): ReadyTakster[] {
  const waiting = body === 'FU' ? covered : covered.filter(({ state }) => state === 'in_das');
  return [...new Set(waiting.map(({ organisation }) => organisation))].map((code) => {
    const there = new Set(standing.find(({ key }) => key === `takster:${code}`)?.items.map(({ itemId }) => itemId));
    for (const { id, organisation } of waiting) if (organisation === code) there.add(id);
    const items = live.filter(({ id }) => there.has(id));
    return {
      code,
      party: items[0]?.organisationRow.shortName ?? '',
      items: items.map(({ id }) => id),
      delegated: items.filter(({ state }) => state === 'delegated').length,
      realChanges: spanOf(items),
    };
  });
}

function spanOf(items: readonly Item[]): ReadyTakster['realChanges'] {
  const real = items.flatMap((item) => item.real ?? []).toSorted((one, other) => one.comparedTo(other));
  const [least, most] = [real[0], real.at(-1)];
  return least && most ? { from: change(least), to: change(most) } : null;
}

/** What DAS approves together: all that "alle" covers. */
export function readyTakstbilag({ covered, notCovered }: Agenda): ReadyTakstbilag | null {
  const parties = new Set(covered.map(({ organisation }) => organisation));
  return covered.length === 0 ? null : { takster: covered.length, parties: parties.size, notReady: notCovered.length };
}
