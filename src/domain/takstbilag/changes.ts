import { lastDecision } from './decisions.js';
import type { DecisionInput } from './input.js';
import type { ChangeEntry, Party, PartySection, PublishedTakst, TakstbilagModel, TakstName } from './model.js';
import type { Correction } from './model-sections.js';
import { isSameTakst } from './replaced-takst.js';

/** What is new, changed or gone since the edition before, with the decision behind it; nothing in a first edition. */
export function changesSince(
  before: TakstbilagModel | undefined,
  sections: readonly PartySection[],
  standing: readonly DecisionInput[],
  secret: ReadonlySet<string>,
): TakstbilagModel['changes'] {
  if (!before) return { sinceEdition: null, entries: [] };
  const old = byKey(before.sections);
  const now = byKey(sections);
  const changed = [...now].flatMap(([key, { party, takst }]) => {
    const was = old.get(key)?.takst;
    if (was && isSameTakst(was, takst)) return [];
    const { unit, validFrom } = takst;
    const kind = was ? 'ændret' : 'ny';
    return [{ ...headOf(takst, party), kind, unit, old: was?.takst ?? null, new: takst.takst, validFrom } as const];
  });
  const gone = [...old].flatMap(([key, { party, takst }]) => {
    if (now.has(key)) return [];
    const { unit, takst: last } = takst;
    return [{ ...headOf(takst, party), kind: 'udgået', unit, old: last, new: null, validFrom: null } as const];
  });
  const approvals = standing.filter(({ to }) => to === 'approved');
  const entries = [
    ...changed.map((entry) => ({ ...entry, ...behind(entry.lineKey, approvals, secret) })),
    ...gone.map((entry) => ({ ...entry, ...behind(entry.lineKey, standing, secret) })),
  ];
  return { sinceEdition: before.edition, entries };
}

/** Every change since the first edition: those of each published edition, and last those of this one. */
export function corrections(
  published: readonly TakstbilagModel[],
  edition: number,
  changes: TakstbilagModel['changes'],
): Correction[] {
  return [...published, { edition, changes }].flatMap((one) =>
    one.changes.entries.map((entry) => ({ ...entry, edition: one.edition })),
  );
}

/** The takster of a takstbilag with their driftsherre, by lineKey. */
export function byKey(sections: readonly PartySection[]): Map<string, { party: Party; takst: PublishedTakst }> {
  const takster = sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap((group) => group.takster.map((takst) => [takst.lineKey, { party, takst }] as const)),
  );
  return new Map(takster);
}

function headOf(
  { lineKey, tilbud, paragraf, ydelse, targetGroup }: PublishedTakst,
  party: Party,
): TakstName & { party: Party } {
  return { lineKey, tilbud, paragraf, ydelse, targetGroup, party };
}

function behind(
  lineKey: string,
  standing: readonly DecisionInput[],
  secret: ReadonlySet<string>,
): Pick<ChangeEntry, 'reason' | 'decision' | 'mandate' | 'date'> {
  const last = lastDecision(lineKey, standing, secret);
  return {
    reason: last?.reason ?? null,
    decision: last?.text ?? null,
    mandate: last?.mandate ?? null,
    date: last?.date ?? null,
  };
}
