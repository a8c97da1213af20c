import { Injectable } from '@nestjs/common';
import type { Party, PublishedTakst, TakstbilagModel } from '../../domain/takstbilag/model.js';
import { calendarDay } from '../../web/local-day.js';
import { type EditionEntry, Editions } from './editions.service.js';

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

/** What is published: nothing else is ever read here. Editions never change, so each is read from the database once. */
@Injectable()
export class PublishedTakster {
  private readonly read = new Map<number, Promise<readonly TakstInForce[]>>();

  constructor(private readonly editions: Editions) {}

  /** The takstår with a published takstbilag and its newest edition, newest first. */
  async years(): Promise<EditionEntry[]> {
    const newest = new Map((await this.editions.published()).map((edition) => [edition.year, edition]));
    return [...newest.values()].sort((one, other) => other.year - one.year);
  }

  /**
   * The takster of a takstår: those of the newest edition, or of the newest that was known on a day. With `validOn`, what was
   * charged on that day: a takst that an edition lets begin later leaves the one before in force until then.
   */
  async ofYear(year: number, at: { validOn?: string; knownOn?: string } = {}): Promise<TaksterInForce | null> {
    const { validOn, knownOn } = at;
    const known = (await this.editions.published()).filter(
      ({ year: own, publishedAt }) =>
        own === year && (!knownOn || (publishedAt !== null && calendarDay(publishedAt) <= knownOn)),
    );
    const edition = known.at(-1);
    if (!edition) return null;
    const newest = await this.taksterOf(edition);
    if (!validOn) return { year, edition, takster: newest };
    const versions = await Promise.all(known.toReversed().map((one) => this.taksterOf(one)));
    return { year, edition, takster: newest.flatMap(({ lineKey }) => inForce(lineKey, versions, validOn)) };
  }

  /** A line's takst in every takstår, oldest first. */
  async overYears(driftsherre: number, lineKey: string): Promise<TakstInForce[]> {
    const years = await Promise.all((await this.years()).map((edition) => this.taksterOf(edition)));
    const own = (takst: TakstInForce) => takst.party.code === driftsherre && takst.lineKey === lineKey;
    return years.flatMap((takster) => takster.find(own) ?? []).reverse();
  }

  private taksterOf(edition: EditionEntry): Promise<readonly TakstInForce[]> {
    const known = this.read.get(edition.id);
    if (known) return known;
    const reading = this.editions.modelOf(edition).then(taksterIn);
    reading.catch(() => this.read.delete(edition.id));
    this.read.set(edition.id, reading);
    return reading;
  }
}

const taksterIn = ({ takstaar: year, edition, pl, sections }: TakstbilagModel): TakstInForce[] =>
  sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap(({ takster }) => takster.map((takst) => ({ ...takst, year, edition, party, pl }))),
  );

/** The newest version of a line that has begun on the day; none where it begins later. */
function inForce(lineKey: string, newestFirst: (readonly TakstInForce[])[], day: string): TakstInForce[] {
  const versions = newestFirst.flatMap((takster) => takster.filter((takst) => takst.lineKey === lineKey));
  const begun = versions.find(({ validFrom }) => validFrom <= day);
  return begun ? [begun] : [];
}
