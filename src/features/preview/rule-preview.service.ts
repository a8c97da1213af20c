import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Amount } from '../../domain/amount.js';
import { type Case, type Impact, impactOf } from '../../domain/rules/impact.js';
import { Round } from '../rounds/round.entity.js';
import { ParametersService } from '../styringsaftale/parameters.service.js';
import { BY_TILBUDSVIFTE, PreviewCases } from '../submissions/check/preview-cases.service.js';

/** What other values of parameters would do in a takstår. */
export interface YearPreview {
  year: number;
  /** reported: the newest checked uploads of a round under way · approved: the takster that were approved. */
  source: 'reported' | 'approved';
  impact: Impact;
  /** What cannot be seen of the year; null: nothing is missing. */
  note: string | null;
}

/**
 * Tries values of parameters before they are set: all rules run with the values in force and with the new ones. The rules and
 * the values are those of one takstår (`ruleYear`) for every year they are tried on; the P/L is each year's own.
 */
@Injectable()
export class RulePreview {
  constructor(
    private readonly dataSource: DataSource,
    private readonly parameters: ParametersService,
    private readonly cases: PreviewCases,
  ) {}

  /** `changes`: canonical values by key. Years newest first; a year without takster or P/L is left out. */
  async of(ruleYear: number, years: readonly number[], changes: ReadonlyMap<string, string>): Promise<YearPreview[]> {
    const values = await this.parameters.ofYear(ruleYear);
    const plOfYears = await this.parameters.plOfYears();
    const previews: YearPreview[] = [];
    for (const year of years) {
      const pl = plOfYears.get(year);
      const tried = pl && (await this.tried(year, pl));
      if (!tried) continue;
      const cases = tried.cases.map((one) => ({ ...one, context: { ...one.context, ruleYear } }));
      const own = new Map([...values, ['pl', pl.toString()]]);
      previews.push({
        year,
        source: tried.source,
        impact: impactOf(cases, own, changes),
        note: noteOf(year, tried.source, cases),
      });
    }
    return previews;
  }

  /** The takstår whose rules count now: the newest with a round. null: there is none. */
  async ruleYear(): Promise<number | null> {
    const [newest] = await this.dataSource.manager.find(Round, { order: { year: 'DESC' }, take: 1 });
    return newest?.year ?? null;
  }

  /** The takstår that have takster, reported or approved, newest first. */
  async years(): Promise<number[]> {
    const rows: { year: number }[] = await this.dataSource.query(
      `select year from item where in_force_id is not null
       union select year from upload where kind = 'report' and status = 'checked' order by year desc`,
    );
    return rows.map(({ year }) => year);
  }

  private async tried(year: number, pl: Amount): Promise<{ source: YearPreview['source']; cases: Case[] } | null> {
    const round = await this.dataSource.manager.findOneBy(Round, { year });
    if (round && UNDER_WAY.includes(round.state)) return { source: 'reported', cases: await this.cases.reported(year) };
    const cases = await this.cases.approvedIn(year, pl);
    return cases.length > 0 ? { source: 'approved', cases } : null;
  }
}

const UNDER_WAY: readonly string[] = ['planned', 'open', 'closed'];

function noteOf(year: number, source: YearPreview['source'], cases: readonly Case[]): string | null {
  if (source === 'reported') return null;
  const vifte = `Tilbudsviften kendes kun, som den er nu, så ${BY_TILBUDSVIFTE.join(', ')} er ikke prøvet.`;
  const comparable = cases.some(({ context }) => context.previous.size > 0);
  return comparable
    ? vifte
    : `Der er ingen takster for ${year - 1} at sammenligne med, så alle takster regnes for nye. ${vifte}`;
}
