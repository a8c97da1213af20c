import { byKey } from './changes.js';
import { lastDecision } from './decisions.js';
import type { ApprovedInput, DecisionInput, TakstbilagInput } from './input.js';
import type { Party, PartySection, PublishedTakst, TakstDecision } from './model.js';
import { publishedTakst, validFrom } from './published-takst.js';
import { replacedTakst } from './replaced-takst.js';

/** An approved line with what is published of it. */
export interface Listed extends ApprovedInput {
  party: Party;
  published: PublishedTakst;
}

/** What the takster are listed with. */
interface Beside {
  party(code: number): Party;
  standing: readonly DecisionInput[];
  secret: ReadonlySet<string>;
}

/** The approved takster, in the order they are given, with what approved each and what it took the place of. */
export function listedTakster(input: TakstbilagInput, { party, standing, secret }: Beside): Listed[] {
  const { approved, year, pl } = input;
  const before = byKey(input.published.at(-1)?.sections ?? []);
  const approvals = standing.filter(({ to }) => to === 'approved');
  return approved.map((entry) => {
    const { lineKey } = entry.line;
    const replaces = replacedTakst(validFrom(entry.line, year), before.get(lineKey)?.takst);
    const decision = chainOf(lastDecision(lineKey, approvals, secret));
    const published = publishedTakst(entry, { year, pl, replaces, decision });
    return { ...entry, party: party(entry.driftsherre), published };
  });
}

/** Its reason stands with the decision itself. */
const chainOf = (last: TakstDecision | null): TakstDecision | null =>
  last && { text: last.text, mandate: last.mandate, date: last.date };

/** By driftsherre and paragraf, as they come. */
export function partySections(listed: readonly Listed[]): PartySection[] {
  const sections: PartySection[] = [];
  for (const { party, published } of listed) {
    let section = sections.at(-1);
    if (section?.party.code !== party.code) {
      section = { party, paragraffer: [] };
      sections.push(section);
    }
    const paragraf = section.paragraffer.at(-1);
    if (paragraf?.paragraf === published.paragraf) paragraf.takster.push(published);
    else section.paragraffer.push({ paragraf: published.paragraf, takster: [published] });
  }
  return sections;
}
