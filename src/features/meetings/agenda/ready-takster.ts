import type { ReadyTakstbilag, ReadyTakster } from '../../../domain/meeting/ready.js';
import type { Body } from '../../../domain/workflow/states.js';
import { change } from '../../../web/format.js';
import type { Item } from '../../review/item.entity.js';
import type { MeetingPoint } from '../points/meeting-point.entity.js';
import type { Agenda } from './agenda.js';

/** What waits for a body: for FU all of its list, for DAS what FU has passed on. */
export const waitingTakster = (body: Body, { covered }: Agenda): Item[] =>
  body === 'FU' ? covered : covered.filter(({ state }) => state === 'in_das');

/** The yearly takster that wait, by driftsherre. */
export function readyTakster(
  waiting: readonly Item[],
  live: readonly Item[],
  standing: readonly MeetingPoint[],
): ReadyTakster[] {
  const yearly = waiting.filter((item) => revisionOf(item) === null);
  return [...new Set(yearly.map(({ organisation }) => organisation))].map((code) => {
    const own = yearly.filter(({ organisation }) => organisation === code);
    return { code, ...readyAt(`takster:${code}`, own, live, standing) };
  });
}

/** The revision in which a takst is reported again; null: the yearly round. */
export const revisionOf = ({ kind, submission }: Item): number | null =>
  kind === 'revision' ? (submission?.revisionId ?? null) : null;

/** What stands at the point already is counted along, so that the point's text speaks of all of it. */
export function readyAt(
  key: string,
  waiting: readonly Item[],
  live: readonly Item[],
  standing: readonly MeetingPoint[],
): Omit<ReadyTakster, 'code'> {
  const there = new Set(standing.find((point) => point.key === key)?.items.map(({ itemId }) => itemId));
  for (const { id } of waiting) there.add(id);
  const items = live.filter(({ id }) => there.has(id));
  return {
    party: items[0]?.organisationRow.shortName ?? '',
    items: items.map(({ id }) => id),
    delegated: items.filter(({ state }) => state === 'delegated').length,
    realChanges: spanOf(items),
  };
}

function spanOf(items: readonly Item[]): ReadyTakster['realChanges'] {
  const real = items.flatMap((item) => item.real ?? []).toSorted((one, other) => one.comparedTo(other));
  const [least, most] = [real[0], real.at(-1)];
  return least && most ? { from: change(least), to: change(most) } : null;
}

/** What DAS approves together: all that "alle" covers. A revision has its own point, and none in the takstbilag. */
export function readyTakstbilag(agenda: Agenda): ReadyTakstbilag | null {
  const [covered, notCovered] = [agenda.covered, agenda.notCovered].map((items) =>
    items.filter((item) => revisionOf(item) === null),
  ) as [Item[], Item[]];
  const parties = new Set(covered.map(({ organisation }) => organisation));
  return covered.length === 0 ? null : { takster: covered.length, parties: parties.size, notReady: notCovered.length };
}
