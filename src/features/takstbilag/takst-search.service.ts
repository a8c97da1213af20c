import { Injectable } from '@nestjs/common';
import { PublishedTakster, type TaksterInForce, type TakstInForce } from './published-takster.service.js';
import { matches, type Wanted } from './search.js';

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

export interface SearchResult {
  /** null: nothing is published for the year, or was not on that day. */
  found: TaksterInForce | null;
  items: TakstInForce[];
  total: number;
  page: number;
  size: number;
}

const PAGE_SIZE = 50;

/** Searches what is published. */
@Injectable()
export class TakstSearch {
  constructor(private readonly published: PublishedTakster) {}

  async search({ year, validOn, knownOn, page = 1, size = PAGE_SIZE, ...wanted }: Search): Promise<SearchResult> {
    const takstaar = validOn ? Number(validOn.slice(0, 4)) : (year ?? (await this.published.years())[0]?.year ?? 0);
    const at = { ...(validOn && { validOn }), ...(knownOn && { knownOn }) };
    const found = await this.published.ofYear(takstaar, at);
    const all = (found?.takster ?? []).filter((takst) => matches(takst, wanted));
    return { found, items: all.slice((page - 1) * size, page * size), total: all.length, page, size };
  }
}
