import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['population', 'objective_budget'];

/** What is financed by population: the inhabitants of each year and municipality, and the budgets. */
export class Objective1795490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "population" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "municipality" integer NOT NULL,
      "children" integer NOT NULL,
      "all" integer NOT NULL,
      "set_by" integer,
      "set_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "population_possible" CHECK ("children" > 0 AND "children" <= "all"),
      CONSTRAINT "PK_population" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "population_newest" ON "population" ("year", "municipality", "id")`);
    await runner.query(`CREATE TABLE "objective_budget" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "tilbud" text NOT NULL,
      "budget" numeric,
      "basis" text NOT NULL,
      "reason" text NOT NULL,
      "set_by" integer,
      "set_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "objective_budget_basis" CHECK ("basis" IN ('0-17', 'alle')),
      CONSTRAINT "objective_budget_whole" CHECK ("budget" IS NULL OR ("budget" >= 0 AND "budget" < 'Infinity' AND "budget" = trunc("budget"))),
      CONSTRAINT "PK_objective_budget" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "objective_budget_newest" ON "objective_budget" ("year", "organisation", "tilbud", "id")`,
    );
    for (const [table, column, target, key] of [
      ['population', 'municipality', 'organisation', 'code'],
      ['population', 'set_by', 'user_account', 'id'],
      ['objective_budget', 'organisation', 'organisation', 'code'],
      ['objective_budget', 'set_by', 'user_account', 'id'],
    ])
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "FK_${table}_${column}" FOREIGN KEY ("${column}") REFERENCES "${target}"("${key}")`,
      );
    for (const table of APPEND_ONLY) {
      await runner.query(`CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
      await runner.query(`CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of APPEND_ONLY) await runner.query(`DROP TABLE "${table}"`);
  }
}
