import type { EntityManager } from 'typeorm';
import { type Competences, competencesOf, fuCompetence } from '../../../domain/mandates/competences.js';
import { coverageOf } from '../../../domain/mandates/coverage.js';
import type { Mandate } from '../../../domain/mandates/mandate.js';
import { OWN_CASES_KEY, type OwnCases, ownCasesOf } from '../../../domain/mandates/own-cases.js';
import type { Facts } from '../../../domain/workflow/facts.js';
import { asMandate, MandateRow } from '../../mandates/mandate.entity.js';
import type { Item } from '../item.entity.js';

/** What the workflow knows of an item from the agreement and from DAS' mandates. */
export type StandingFacts = Pick<Facts, 'kind' | 'marking' | 'competences' | 'ownCases' | 'mandate'>;

/** An item as it is, or as a submission brings it in; without an id where it is new. */
export type ItemAsked = Pick<Item, 'kind' | 'year' | 'organisation' | 'flaggedFor' | 'real'> & { id?: number };

/** What the agreement says in each takstår, and the mandates that can concern the items, on the day of the database; in their order. */
export async function standingFacts(manager: EntityManager, items: readonly ItemAsked[]): Promise<StandingFacts[]> {
  const years = [...new Set(items.map(({ year }) => year))];
  const agreements = await agreementOfYears(manager, years);
  const mandates = await mandatesFor(manager, years, items);
  const today = await danishDay(manager);
  return items.map((item) => factsOf(item, agreements.get(item.year) ?? agreementOf(new Map()), mandates, today));
}

interface Agreement {
  competences: Competences;
  ownCases: OwnCases;
}

const agreementOf = (parameters: ReadonlyMap<string, string>): Agreement => ({
  competences: competencesOf(parameters),
  ownCases: ownCasesOf(parameters),
});

function factsOf(
  item: ItemAsked,
  { competences, ownCases }: Agreement,
  mandates: readonly Mandate[],
  day: string,
): StandingFacts {
  const kind = { kind: item.kind, marking: item.flaggedFor, competences };
  const { id = 0, year, organisation, real } = item;
  const onlyNamed = fuCompetence(kind) === 'das';
  const asked = { id, kind: kind.kind, year, driftsherre: organisation, real, onlyNamed };
  return { ...kind, ownCases, mandate: coverageOf(asked, mandates, day) };
}

async function agreementOfYears(manager: EntityManager, years: readonly number[]): Promise<Map<number, Agreement>> {
  const rows: { year: number; key: string; value: string }[] = await manager.query(
    `select distinct on (year, key) year, key, value from parameter_value
     where year = any($1) and (key like 'kompetence.%' or key = $2) order by year, key, id desc`,
    [years, OWN_CASES_KEY],
  );
  return new Map(
    years.map((year) => {
      const own = rows.filter((row) => row.year === year).map(({ key, value }) => [key, value] as const);
      return [year, agreementOf(new Map(own))];
    }),
  );
}

/** Those of the years, and those that name one of the items. */
async function mandatesFor(
  manager: EntityManager,
  years: readonly number[],
  items: readonly ItemAsked[],
): Promise<Mandate[]> {
  const rows = await manager
    .createQueryBuilder(MandateRow, 'mandate')
    .leftJoinAndSelect('mandate.items', 'named')
    .leftJoinAndSelect('mandate.ends', 'ending')
    .where('mandate.year is null or mandate.year = any(:years)', { years })
    .orWhere('exists (select 1 from mandate_item own where own.mandate_id = mandate.id and own.item_id = any(:ids))', {
      ids: items.flatMap(({ id }) => id ?? []),
    })
    .getMany();
  return rows.map(asMandate);
}

/** Today in Denmark by the database's clock, "YYYY-MM-DD". */
export async function danishDay(manager: EntityManager): Promise<string> {
  const [{ day }] = await manager.query(`select (now() at time zone 'Europe/Copenhagen')::date::text as day`);
  return day;
}

/** Held while something is decided under a mandate, so that none is ended in the meantime. */
export async function holdMandates(manager: EntityManager): Promise<void> {
  await manager.query('select id from mandate order by id for share');
}
