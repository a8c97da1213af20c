import { Injectable } from '@nestjs/common';
import { PublishedTakster, type TaksterInForce, type TakstInForce } from './published-takster.service.js';
import { matches, type Wanted } from './search.js';
import { TilbudNames } from './tilbud-names.service.js';

export interface Search extends Wanted {
  /** The newest published takstår where neither a year nor a day is given. */
  year?: number | undefined;
  /** "YYYY-MM-DD": as charged on this day. */
  validOn?: string | undefined;
  /** "YYYY-MM-DD": as published by the end of this day. */
  knownOn?: string | undefined;
  page?: number | undefined;
  size?: number | undefined;
}

/** A takst, and what its tilbud is called in other takstår. */
export interface FoundTakst extends TakstInForce {
  otherNames: string[];
}

export interface SearchResult {
  /** null: nothing is published for the year, or was not on that day. */
  found: TaksterInForce | null;
  items: FoundTakst[];
  total: number;
  page: number;
  size: number;
}

const PAGE_SIZE = 50;

/** Searches what is published. A tilbud is found by the names it has in any takstår. */
@Injectable()
export class TakstSearch {
  constructor(
    private readonly published: PublishedTakster,
    private readonly names: TilbudNames,
  ) {}

  async search({ year, validOn, knownOn, page = 1, size = PAGE_SIZE, ...wanted }: Search): Promise<SearchResult> {
    const takstaar = validOn ? Number(validOn.slice(0, 4)) : (year ?? (await this.published.years())[0]?.year ?? 0);
    const at = { ...(validOn && { validOn }), ...(knownOn && { knownOn }) };
    const found = await this.published.ofYear(takstaar, at);
    const all = (await this.names.named(found?.takster ?? [])).filter((takst) => matches(takst, wanted));
    return { found, items: all.slice((page - 1) * size, page * size), total: all.length, page, size };
  }

  /** Other takstår in which something is found, newest first, with how much: a closed tilbud stands in none of the newest. */
  async elsewhere(wanted: Wanted, except: number): Promise<{ year: number; total: number }[]> {
    const years = (await this.published.years()).filter(({ year }) => year !== except);
    const counted = await Promise.all(
      years.map(async ({ year }) => ({ year, total: (await this.search({ ...wanted, year })).total })),
    );
    return counted.filter(({ total }) => total > 0);
  }
}
