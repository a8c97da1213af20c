import { analysis } from './analysis.js';
import { changesSince, corrections } from './changes.js';
import { decisionEntries, standingDecisions } from './decisions.js';
import { extraServices } from './extra-services.js';
import type { ApprovedInput, AwaitingInput, TakstbilagInput } from './input.js';
import { listedTakster, partySections } from './listed-takster.js';
import type { AwaitingTakst, Party, TakstbilagModel } from './model.js';
import { objectiveFinancing } from './objective.js';
import { byLine, byParty } from './order.js';
import { overview } from './overview.js';
import { awaitingTakst } from './published-takst.js';
import { readingGuide } from './reading-guide.js';
import { takstName } from './takst-name.js';
import { tilbudChanges } from './tilbud-changes.js';
import { twoPartGroups } from './two-part.js';

/**
 * The takstbilag as data, from what was decided. The same input in any order gives the same model; its canonical JSON is
 * what is hashed. What awaits a decision enters with last year's takst alone (domain.md, "States"). Throws where a takst
 * is given twice, has no driftsherre of the agreement, or is approved without a takst.
 */
export function assemble(input: TakstbilagInput): TakstbilagModel {
  const { year, edition, date, pl, published } = input;
  assertOnce([...input.approved, ...input.awaiting]);
  const parties = partiesOf(input);
  const party = (code: number) => partyOf(parties, code);
  const ordered = { ...input, approved: inOrder(input.approved, parties), awaiting: inOrder(input.awaiting, parties) };
  const standing = standingDecisions(input.decisions);
  const secret = secretTakster(ordered);
  const listed = listedTakster(ordered, { party, standing, secret });
  const sections = partySections(listed);
  const awaiting = ordered.awaiting.map((entry) => awaitingTakst(entry, party(entry.driftsherre)));
  const changes = changesSince(published.at(-1), sections, standing, secret);
  return {
    format: 2,
    takstaar: year,
    edition,
    ...statusOf(awaiting),
    date,
    pl: pl.toFixed(),
    guide: readingGuide(year, pl),
    overview: overview([...parties.values()], ordered.approved, ordered.awaiting, pl),
    sections,
    twoPart: twoPartGroups(listed, pl),
    extraServices: extraServices(sections),
    awaiting,
    objectiveFinancing: objectiveFinancing(input.objective, party),
    tilbudChanges: tilbudChanges(input.tilbudChanges, party, secret),
    decisions: decisionEntries(standing, namesOf(ordered, parties), secret),
    changes,
    corrections: corrections(published, edition, changes),
    analysis: analysis([...parties.values()], ordered.approved, pl),
  };
}

type Entry = ApprovedInput | AwaitingInput;
type Parties = ReadonlyMap<number, Party>;

function assertOnce(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { line } of entries) {
    if (seen.has(line.lineKey)) throw new TypeError(`${line.lineKey} is in the takstbilag twice`);
    seen.add(line.lineKey);
  }
}

/** By code, in the order of the document. Fields are picked, since they are hashed. */
function partiesOf(input: TakstbilagInput): Parties {
  return new Map(input.parties.toSorted(byParty).map(({ code, name }) => [code, { code, name }]));
}

function inOrder<T extends Entry>(entries: readonly T[], parties: Parties): T[] {
  return entries.toSorted(
    (one, other) =>
      byParty(partyOf(parties, one.driftsherre), partyOf(parties, other.driftsherre)) || byLine(one.line, other.line),
  );
}

function partyOf(parties: Parties, code: number): Party {
  const party = parties.get(code);
  if (!party) throw new TypeError(`${code} is no party of the agreement`);
  return party;
}

/** The takster that are not approved, to keep them out of the grounds. */
const secretTakster = ({ awaiting, withheld }: TakstbilagInput): Set<string> =>
  new Set([...awaiting.map(({ line }) => line.takst), ...withheld].flatMap((takst) => takst?.toFixed() ?? []));

function statusOf({ length }: readonly AwaitingTakst[]): Pick<TakstbilagModel, 'status' | 'statusText'> {
  if (length === 0) return { status: 'endelig', statusText: 'Endelig: Alle takster er afgjort.' };
  const text = length === 1 ? '1 takst afventer' : `${length} takster afventer`;
  return { status: 'foreløbig', statusText: `Foreløbig: ${text} afgørelse.` };
}

function namesOf({ approved, awaiting }: TakstbilagInput, parties: Parties) {
  const entries = inOrder<Entry>([...approved, ...awaiting], parties);
  return new Map(
    entries.map(({ driftsherre, line }) => [
      line.lineKey,
      { party: partyOf(parties, driftsherre), name: takstName(line) },
    ]),
  );
}
