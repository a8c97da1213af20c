import { Injectable } from '@nestjs/common';
import { inForce, type KnownEdition, knownBy, type Standing, standingOf } from '../../../domain/takstbilag/in-force.js';
import type { Party, PublishedTakst, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { isSameTakst } from '../../../domain/takstbilag/replaced-takst.js';
import { calendarDay } from '../../../web/local-day.js';
import { type EditionEntry, Editions } from '../edition/editions.service.js';

/** A published takst with where it stands. */
export interface TakstInForce extends PublishedTakst {
  year: number;
  edition: number;
  party: Party;
  /** P/L of the takstår in percentage points. */
  pl: string;
}

/** The takster of one takstår, as of an edition. */
export interface TaksterInForce {
  year: number;
  edition: EditionEntry;
  takster: readonly TakstInForce[];
}

/** A line as an edition has it, for the first time or other than before. */
export interface LineVersion extends TakstInForce {
  publishedOn: string;
  /** Its edition tells what approved each takst; one from before takstbilag did does not. */
  tellsDecision: boolean;
  /** The first edition without it, where the newest has it no more. */
  goneIn: number | null;
}

/** A day in the life of a takst, and the day whose knowledge counts: all that is published where none is said. */
export interface Moment {
  validOn: string;
  knownOn?: string | undefined;
}

type Known = KnownEdition<TakstInForce> & { entry: EditionEntry; tellsDecisions: boolean };
type Content = Pick<Known, 'takster' | 'awaiting' | 'tellsDecisions'>;

/** What is published: nothing else is ever read here. Editions never change, so each is read from the database once. */
@Injectable()
export class PublishedTakster {
  private readonly read = new Map<number, Promise<Content>>();

  constructor(private readonly editions: Editions) {}

  /** The takstår with a published takstbilag and its newest edition, newest first. */
  async years(): Promise<EditionEntry[]> {
    const newest = new Map((await this.editions.published()).map((edition) => [edition.year, edition]));
    return [...newest.values()].sort((one, other) => other.year - one.year);
  }

  /**
   * The takster of a takstår: those of the newest edition, or of the newest that was known on a day. With `validOn`, what was
   * charged on that day.
   */
  async ofYear(year: number, at: { validOn?: string; knownOn?: string } = {}): Promise<TaksterInForce | null> {
    const { validOn, knownOn } = at;
    const editions = await this.editionsOf(year);
    const known = knownOn ? (knownBy(editions, knownOn) as Known[]) : editions;
    const newest = known.at(-1);
    if (!newest) return null;
    return { year, edition: newest.entry, takster: validOn ? inForce(known, validOn) : newest.takster };
  }

  /** Whether a line's takst was in force on a day, which, and if not, why. */
  async standing(lineKey: string, { validOn, knownOn }: Moment): Promise<Standing<TakstInForce>> {
    const editions = await this.editionsOf(Number(validOn.slice(0, 4)));
    return standingOf(knownOn ? knownBy(editions, knownOn) : editions, lineKey, validOn);
  }

  /** A line in every takstår and edition that has it otherwise than the one before, oldest first. */
  async versions(driftsherre: number, lineKey: string): Promise<LineVersion[]> {
    const years = (await this.years()).map(({ year }) => year).reverse();
    const editions = await Promise.all(years.map((year) => this.editionsOf(year)));
    return editions.flatMap((ofYear) => versionsIn(ofYear, driftsherre, lineKey));
  }

  /** Oldest first. */
  private async editionsOf(year: number): Promise<Known[]> {
    const editions = (await this.editions.published()).filter((edition) => edition.year === year);
    return Promise.all(editions.map(async (entry) => ({ ...headOf(entry), ...(await this.contentOf(entry)) })));
  }

  private contentOf(edition: EditionEntry): Promise<Content> {
    const known = this.read.get(edition.id);
    if (known) return known;
    const reading = this.editions.modelOf(edition).then(contentIn);
    reading.catch(() => this.read.delete(edition.id));
    this.read.set(edition.id, reading);
    return reading;
  }
}

const headOf = (entry: EditionEntry): Pick<Known, 'number' | 'publishedOn' | 'entry'> => ({
  number: entry.number,
  publishedOn: calendarDay(entry.publishedAt as Date),
  entry,
});

const contentIn = ({ takstaar: year, edition, pl, sections, awaiting, analysis }: TakstbilagModel): Content => ({
  takster: sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap(({ takster }) => takster.map((takst) => ({ ...takst, year, edition, party, pl }))),
  ),
  awaiting: new Set(awaiting.map(({ lineKey }) => lineKey)),
  // Both came with the same format.
  tellsDecisions: analysis !== null,
});

function versionsIn(editions: readonly Known[], driftsherre: number, lineKey: string): LineVersion[] {
  const versions: LineVersion[] = [];
  for (const { takster, publishedOn, number, tellsDecisions } of editions) {
    const found = takster.find((takst) => takst.party.code === driftsherre && takst.lineKey === lineKey);
    const last = versions.at(-1);
    if (!found) {
      if (last && last.goneIn === null) last.goneIn = number;
    } else if (!last || last.goneIn !== null || !isSameTakst(last, found)) {
      versions.push({ ...found, publishedOn, tellsDecision: tellsDecisions, goneIn: null });
    }
  }
  return versions;
}
