import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keptRows } from '../../database/kept-rows.js';
import type { Amount } from '../../domain/amount.js';
import { type PopulationShare, populationShares } from '../../domain/objective/population-shares.js';
import { plainText } from '../../domain/plain-text.js';
import type { ObjectiveInput } from '../../domain/takstbilag/input.js';
import type { PopulationBasis } from '../../domain/takstbilag/model-sections.js';
import { ObjectiveBudget } from './objective-budget.entity.js';
import { PopulationRow } from './population.entity.js';

/** A budget that is paid by population, with what each municipality pays. */
export interface ObjectiveEntry {
  id: number;
  driftsherre: number;
  driftsherreName: string;
  tilbud: string;
  budget: Amount;
  basis: PopulationBasis;
  reason: string;
  /** Empty while the populations of the year are not known. */
  shares: PopulationShare[];
}

/** What is paid by population, and by which figures. */
@Injectable()
export class ObjectiveFinancing {
  constructor(private readonly dataSource: DataSource) {}

  /** By driftsherre and tilbud. */
  async ofYear(year: number, manager: EntityManager = this.dataSource.manager): Promise<ObjectiveEntry[]> {
    const budgets = await manager.find(ObjectiveBudget, {
      where: { year },
      relations: { organisationRow: true },
      order: { id: 'ASC' },
    });
    return entriesOf(budgets, await this.populations(year, manager));
  }

  /** The newest figures of each municipality, by code. */
  async populations(year: number, manager: EntityManager = this.dataSource.manager): Promise<PopulationRow[]> {
    const rows = await manager.find(PopulationRow, {
      where: { year },
      relations: { municipalityRow: true },
      order: { id: 'ASC' },
    });
    return newestOf(rows);
  }

  /**
   * For the takstbilag, by the ids of the rows of its year; a budget without populations has no shares yet, and is left out.
   * `reported`: tilbud with a takst.
   */
  async forTakstbilag(
    manager: EntityManager,
    from: { budgets: readonly number[]; populations: readonly number[] },
    reported: readonly { organisation: number; tilbud: string | null }[],
  ): Promise<ObjectiveInput[]> {
    const populations = newestOf(await keptRows(manager, PopulationRow, from.populations));
    const budgets = await keptRows(manager, ObjectiveBudget, from.budgets, { organisationRow: true });
    const withTakst = new Set(reported.map(({ organisation, tilbud }) => `${organisation} ${plainText(tilbud)}`));
    return entriesOf(budgets, populations).flatMap(({ driftsherre, tilbud, budget, basis, shares }) =>
      shares.length === 0
        ? []
        : {
            driftsherre,
            tilbud,
            budget,
            populationBasis: basis,
            shares,
            takstAlso: withTakst.has(`${driftsherre} ${plainText(tilbud)}`),
          },
    );
  }
}

/** By municipality. Of rows in the order in which they were set. */
const newestOf = (rows: readonly PopulationRow[]): PopulationRow[] =>
  [...new Map(rows.map((row) => [row.municipality, row])).values()].sort(
    (one, other) => one.municipality - other.municipality,
  );

/** The newest budget of each tilbud, with its shares. */
function entriesOf(budgets: readonly ObjectiveBudget[], populations: readonly PopulationRow[]): ObjectiveEntry[] {
  const newest = new Map(budgets.map((one) => [`${one.organisation} ${plainText(one.tilbud)}`, one]));
  return [...newest.values()]
    .flatMap(({ id, organisation, organisationRow, tilbud, budget, basis, reason }) =>
      budget === null
        ? []
        : {
            id,
            driftsherre: organisation,
            driftsherreName: organisationRow.name,
            tilbud,
            budget,
            basis,
            reason,
            shares: populationShares(budget, basis, populations),
          },
    )
    .sort((one, other) => one.driftsherre - other.driftsherre || one.tilbud.localeCompare(other.tilbud, 'da'));
}
