import { outcomeOf, WRITTEN } from './decisions.js';
import type { DecisionInput } from './input.js';
import type { ChangeEntry, Party, PartySection, PublishedTakst, TakstbilagModel, TakstName } from './model.js';
import { publishedGrounds } from './published-grounds.js';

/** What is new, changed or gone since the edition before, with the decision behind it; nothing in a first edition. */
export function changesSince(
  before: TakstbilagModel | null,
  sections: readonly PartySection[],
  standing: readonly DecisionInput[],
  secret: ReadonlySet<string>,
): TakstbilagModel['changes'] {
  if (!before) return { sinceEdition: null, entries: [] };
  const old = byKey(before.sections);
  const now = byKey(sections);
  const changed = [...now].flatMap(([key, { party, takst }]) => {
    const was = old.get(key)?.takst;
    if (was && isSame(was, takst)) return [];
    return [
      {
        ...headOf(takst, party),
        kind: was ? 'ændret' : 'ny',
        unit: takst.unit,
        old: was?.takst ?? null,
        new: takst.takst,
      } as const,
    ];
  });
  const gone = [...old].flatMap(([key, { party, takst }]) =>
    now.has(key)
      ? []
      : [{ ...headOf(takst, party), kind: 'udgået', unit: takst.unit, old: takst.takst, new: null } as const],
  );
  const entries = [...changed, ...gone].map((entry) => ({ ...entry, ...behind(entry.lineKey, standing, secret) }));
  return { sinceEdition: before.edition, entries };
}

function byKey(sections: readonly PartySection[]): Map<string, { party: Party; takst: PublishedTakst }> {
  const takster = sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap((group) => group.takster.map((takst) => [takst.lineKey, { party, takst }] as const)),
  );
  return new Map(takster);
}

/** The same price for the same thing from the same day; other names for it are no change of the takst. */
const isSame = (was: PublishedTakst, takst: PublishedTakst): boolean =>
  was.takst === takst.takst && was.unit === takst.unit && was.validFrom === takst.validFrom;

function headOf(
  { lineKey, tilbud, paragraf, ydelse, targetGroup }: PublishedTakst,
  party: Party,
): TakstName & { party: Party } {
  return { lineKey, tilbud, paragraf, ydelse, targetGroup, party };
}

/** The last decision on the line. */
function behind(
  lineKey: string,
  standing: readonly DecisionInput[],
  secret: ReadonlySet<string>,
): Pick<ChangeEntry, 'reason' | 'decision' | 'date'> {
  const decision = standing.findLast((entry) => entry.lineKey === lineKey);
  if (!decision) return { reason: null, decision: null, date: null };
  return {
    reason: publishedGrounds(decision, secret),
    decision: `${outcomeOf(decision)}. ${decision.meeting ?? WRITTEN}`,
    date: decision.at,
  };
}
