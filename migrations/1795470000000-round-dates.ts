import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The planned dates of a round, and the extensions that driftsherrer are given. */
export class RoundDates1795470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "round" ADD "opens_on" date, ADD "fu_on" date, ADD "das_on" date, ADD "publication_on" date`,
    );
    await runner.query(
      `ALTER TABLE "round" ADD CONSTRAINT "round_dates_in_order" CHECK (("fu_on" IS NULL OR "das_on" IS NULL OR "fu_on" <= "das_on") AND ("das_on" IS NULL OR "publication_on" IS NULL OR "das_on" <= "publication_on"))`,
    );
    await runner.query(`CREATE TABLE "round_extension" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "deadline" text NOT NULL,
      "until" TIMESTAMP WITH TIME ZONE NOT NULL,
      "reason" text NOT NULL,
      "given_by" integer NOT NULL,
      "given_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "round_extension_deadline" CHECK ("deadline" IN ('reporting', 'changes')),
      CONSTRAINT "PK_round_extension" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "round_extension_newest" ON "round_extension" ("year", "organisation", "deadline", "id")`,
    );
    for (const [column, table, key] of [
      ['year', 'round', 'year'],
      ['organisation', 'organisation', 'code'],
      ['given_by', 'user_account', 'id'],
    ])
      await runner.query(
        `ALTER TABLE "round_extension" ADD CONSTRAINT "FK_round_extension_${column}" FOREIGN KEY ("${column}") REFERENCES "${table}"("${key}")`,
      );
    await runner.query(`CREATE TRIGGER "round_extension_append_only" BEFORE UPDATE OR DELETE ON "round_extension"
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`CREATE TRIGGER "round_extension_no_truncate" BEFORE TRUNCATE ON "round_extension"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "round_extension"`);
    await runner.query(`ALTER TABLE "round" DROP CONSTRAINT "round_dates_in_order"`);
    await runner.query(
      `ALTER TABLE "round" DROP COLUMN "opens_on", DROP COLUMN "fu_on", DROP COLUMN "das_on", DROP COLUMN "publication_on"`,
    );
  }
}
