import { Injectable } from '@nestjs/common';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import { type Names, otherNames } from './other-names.js';
import { PublishedTakster, type TakstInForce } from './published-takster.service.js';

/** What the tilbud behind published takster are called in other takstår. No name is told that is not published. */
@Injectable()
export class TilbudNames {
  constructor(
    private readonly published: PublishedTakster,
    private readonly lineage: RecordedLineage,
  ) {}

  /** The takster, each with the other names of its tilbud. */
  async named<T extends TakstInForce>(takster: readonly T[]): Promise<(T & { otherNames: string[] })[]> {
    const names = await this.names();
    return takster.map((takst) => ({ ...takst, otherNames: otherNames(takst.lineKey, takst.year, names) }));
  }

  private async names(): Promise<Names> {
    const years = (await this.published.years()).map(({ year }) => year);
    const lines = await Promise.all(years.map((year) => this.published.ofYear(year)));
    return {
      years: new Map(
        lines.flatMap((found) =>
          found ? [[found.year, new Map(found.takster.map((takst) => [takst.lineKey, takst]))] as const] : [],
        ),
      ),
      lineage: await this.lineage.upTo(Math.max(0, ...years)),
    };
  }
}
